/** The page for the physician in Spanish. */
import type { PhysicianWords } from './index.ts';

export const es: PhysicianWords = {
  title: 'Para el médico y el hospital',
  intro:
    'Su paciente está asegurado en el seguro público de salud de Japón. Parte de lo que se paga aquí puede reembolsarse allí si usted rellena y firma el Formulario A (informe del médico) y el Formulario B (recibo detallado). Puede escribir en inglés o en su propio idioma; la familia se encarga de la traducción al japonés. Gracias por su ayuda.',
  which: {
    heading: 'Qué formularios',
    oneEach:
      'Un Formulario A y un Formulario B por cada mes natural, cada paciente y cada centro, y por separado para hospitalización y para atención ambulatoria. Las visitas a domicilio cuentan como atención ambulatoria.',
    others: 'Dentistas: usen el recibo detallado dental. Farmacias: rellenen el Formulario B.',
    byYou:
      'Solo el médico y el hospital pueden rellenar las partes que les corresponden. Escriba a máquina, en pantalla o a mano con letra de imprenta clara.',
  },
  formA: {
    heading: 'Formulario A: informe del médico (Attending Physician’s Statement)',
    patient: 'Nombre del paciente como en el pasaporte, fecha de nacimiento, sexo.',
    illnesses:
      'Todas las enfermedades o lesiones tratadas, con su nombre completo. Si puede, añada el número de cuatro cifras de la tabla adjunta (edición de {{edition}}). Sin el número, el formulario sigue siendo válido.',
    firstVisit: 'El día en que el paciente acudió a usted por primera vez por esta enfermedad o lesión.',
    days: 'En cuántos días se trató al paciente en este mes.',
    type: 'Marque una sola casilla. Hospitalización: el primer y el último día en este mes; ambos cuentan. Ambulatorio: la fecha de cada visita. Los días deben coincidir con el apartado anterior.',
    condition: 'Síntomas y hallazgos, en pocas palabras. Por favor, no lo deje nunca en blanco.',
    treatment:
      'Medicamentos (nombre, dosis, días), operaciones y otros tratamientos. Por favor, no lo deje nunca en blanco.',
    accident: '¿Fue necesario el tratamiento a causa de un accidente? Marque Yes (sí) o No (no).',
    physician:
      'Su nombre; nombre, dirección, país y teléfono del hospital o de la clínica. Su domicilio particular puede quedar en blanco.',
    sign: 'Firme a mano y escriba la fecha de la firma: el último día de tratamiento que figura en el formulario, o después.',
  },
  formB: {
    heading: 'Formulario B: recibo detallado (Itemized Receipt)',
    currency: 'Indique la moneda en que cobró. Dos monedas requieren dos formularios.',
    lines: 'Escriba cada importe en su línea, en esa moneda. Las líneas no cobradas quedan en blanco.',
    others: 'Otros (Others): indique cada concepto con su importe. Por favor, no escriba una sola suma para «otros».',
    exclude:
      'No incluya lo que no es tratamiento: suplemento por habitación individual o de lujo, certificados, tarifa por rellenar estos formularios.',
    total: 'El total es la suma de las líneas y coincide con los recibos entregados al paciente.',
    sign: 'Firmado a mano y fechado por el médico o por el administrador del hospital; en una farmacia, por la farmacia.',
    stamp: 'El sello oficial del centro. Si no tiene, escriba «no stamp».',
    dental:
      'Recibo dental: marque cómo numera los dientes (FDI, Universal o Palmer). De cada servicio indique fecha, diente, diagnóstico, material e importe.',
  },
  give: {
    heading: 'Entregue al paciente, por favor',
    originals: 'Los originales firmados de los Formularios A y B y los recibos originales. No se aceptan copias.',
    ownPapers:
      'Si no puede usar estos formularios: su propio informe médico firmado con el diagnóstico, la factura detallada y el recibo, todos originales.',
    inquiry:
      'El organismo asegurador puede escribirle más adelante para confirmar estos datos, con el consentimiento firmado por el paciente.',
  },
  sources: 'Fuentes',
  unsure: 'sin confirmar',
  ours: 'Esta página explica el modelo común de los formularios y no es un documento oficial. Prevalece lo impreso en los formularios.',
};

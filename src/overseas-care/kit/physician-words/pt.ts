/** The page for the physician in Portuguese. */
import type { PhysicianWords } from './index.ts';

export const pt: PhysicianWords = {
  title: 'Para o médico e o hospital',
  intro:
    'O seu paciente está inscrito no seguro público de saúde do Japão. Parte do que for pago aqui pode ser reembolsada lá, se o senhor ou a senhora preencher e assinar o Formulário A (declaração médica) e o Formulário B (recibo discriminado). Pode escrever em inglês ou na sua língua; a família providencia a tradução para o japonês. Obrigado pela colaboração.',
  which: {
    heading: 'Quais formulários',
    oneEach:
      'Um Formulário A e um Formulário B para cada mês civil, cada paciente e cada instituição, separando internação e atendimento ambulatorial. As visitas domiciliares contam como atendimento ambulatorial.',
    others: 'Dentistas: usem o recibo discriminado odontológico. Farmácias: preencham o Formulário B.',
    byYou:
      'Só o médico e o hospital podem preencher as partes que lhes cabem. Escreva no computador ou à mão, com letra de forma legível.',
  },
  formA: {
    heading: 'Formulário A: declaração médica (Attending Physician’s Statement)',
    patient: 'Nome do paciente como no passaporte, data de nascimento, sexo.',
    illnesses:
      'Todas as doenças ou lesões tratadas, com o nome completo. Se possível, acrescente o número de quatro algarismos da tabela anexa (edição de {{edition}}). Sem o número, o formulário continua válido.',
    firstVisit: 'O dia em que o paciente o consultou pela primeira vez por causa desta doença ou lesão.',
    days: 'Em quantos dias o paciente foi tratado neste mês.',
    type: 'Marque apenas uma opção. Internação: primeiro e último dia neste mês; ambos contam. Ambulatório: a data de cada consulta. Os dias devem coincidir com o item anterior.',
    condition: 'Sintomas e achados, em poucas palavras. Por favor, nunca deixe em branco.',
    treatment: 'Medicamentos (nome, dose, dias), cirurgias e outros tratamentos. Por favor, nunca deixe em branco.',
    accident: 'O tratamento foi necessário por causa de um acidente? Marque Yes (sim) ou No (não).',
    physician:
      'O seu nome; nome, endereço, país e telefone do hospital ou da clínica. O endereço residencial pode ficar em branco.',
    sign: 'Assine à mão e indique a data da assinatura: o último dia de tratamento indicado no formulário, ou depois.',
  },
  formB: {
    heading: 'Formulário B: recibo discriminado (Itemized Receipt)',
    currency: 'Indique a moeda em que cobrou. Duas moedas exigem dois formulários.',
    lines: 'Escreva cada valor na linha correspondente, nessa moeda. As linhas não cobradas ficam em branco.',
    others: 'Outros (Others): indique cada item com o seu valor. Por favor, não escreva um único total para “outros”.',
    exclude:
      'Não inclua o que não é tratamento: acréscimo por quarto particular ou de luxo, certificados, taxa pelo preenchimento destes formulários.',
    total: 'O total é a soma das linhas e coincide com os recibos entregues ao paciente.',
    sign: 'Assinado à mão e datado pelo médico ou pelo administrador do hospital; na farmácia, pela própria farmácia.',
    stamp: 'O carimbo oficial da instituição. Se não houver, escreva “no stamp”.',
    dental:
      'Recibo odontológico: marque a numeração dos dentes que usa (FDI, Universal ou Palmer). Para cada serviço, indique data, dente, diagnóstico, material e valor.',
  },
  give: {
    heading: 'Entregue ao paciente, por favor',
    originals: 'Os originais assinados dos Formulários A e B e os recibos originais. Cópias não são aceitas.',
    ownPapers:
      'Se não puder usar estes formulários: o seu próprio relatório médico assinado, com o diagnóstico, a conta discriminada e o recibo, todos originais.',
    inquiry:
      'A seguradora pública pode escrever-lhe mais tarde para confirmar estes dados, com o consentimento assinado pelo paciente.',
  },
  sources: 'Fontes',
  unsure: 'não confirmado',
  ours: 'Esta página explica o modelo comum dos formulários e não é um documento oficial. Prevalece o que está impresso nos formulários.',
};

/** Words of 赴日就医 for the commands: what each packet is for, how a case stands in a list, the frame of the interview. */
export const words: Readonly<Record<string, string>> = {
  'packetFor.inquiry':
    'the first inquiry, to the coordinator and the hospital: condition, medical information, wishes, budget',
  'packetFor.visa': 'the visa, to the embassy: for each traveller the papers, and the sheet for the guarantor',
  'packetFor.remittance': 'the remittance, to the bank and the family: estimate, terms, account',
  'packetFor.settlement': 'the settlement, to the family: estimate and actual cost, refund or top-up',
  'packetFor.insurance': 'the claim, to the insurer: forms, reports, bills, receipts, and who paid whom',
  'packetFor.follow-up': 'the follow-up after the return, to the home doctor and the coordinator',
  'summary.refund': 'refund {{amount}}',
  'summary.top-up': 'top-up {{amount}}',
  'summary.closed': 'settled',
  'summary.stopped': 'stopped by law, not settled',
  'summary.running-refund': 'under way, left {{amount}}',
  'summary.running-top-up': 'under way, short by {{amount}}',
  'summary.running-closed': 'under way',
  'summary.unknown': 'settlement not known yet',
  'interview.welcome-family':
    'You will be asked one thing at a time, for the papers of a treatment in Japan. Each answer is saved in {{dir}} at once; you can stop at any time and go on later.',
  'interview.welcome-coordinator': 'Case of medical travel to Japan: {{dir}}',
  'interview.end-settlement': 'Settlement',
  'interview.end-timeline': 'Timeline',
  'packet.data-code-note':
    'The case itself, compressed: nothing but what its file says. Scanned, it gives back the same file. Do not hand it to others.',
  'packet.small-print': 'Made from the case’s file; no official form.',
};

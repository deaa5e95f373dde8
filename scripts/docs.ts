/** Writes docs/rules.md from the rules themselves: `npm run docs`. A test holds the committed page equal. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/rules.md', rulesPage('templates/insurers'));

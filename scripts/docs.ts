/** Writes docs/rules.md from the rules themselves: `npm run docs`. A test holds the committed page equal. */
import { writeFileSync } from 'node:fs';
import { audiencePage } from './audience-page.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync('docs/rules.md', await rulesPage('templates'));
writeFileSync('docs/inbound-packets.md', audiencePage());

/** The catalogues of the interview in one language: of its prompts, its inputs, its telling. The questions bring their own. */
import type { Catalogue, Language } from '../base/languages.ts';

export const INTERVIEW_CATALOGUES: Record<Language, () => Promise<readonly Catalogue[]>> = {
  ja: async () => [
    (await import('./interview/words/ja.ts')).ja,
    (await import('../interview/words/ja.ts')).interviewWords,
    (await import('../interview/words/telling.ja.ts')).ja,
  ],
  en: async () => [
    (await import('./interview/words/en.ts')).en,
    (await import('../interview/words/en.ts')).interviewWords,
    (await import('../interview/words/telling.en.ts')).en,
  ],
  zh: async () => [
    (await import('./interview/words/zh.ts')).zh,
    (await import('../interview/words/zh.ts')).interviewWords,
    (await import('../interview/words/telling.zh.ts')).zh,
  ],
};

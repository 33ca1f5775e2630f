import { describe, expect, it } from 'vitest';
import { langOf, takeLang } from '../../src/cli/lang';
import { words } from '../../src/cli/words';

describe('the language', () => {
  it('is Chinese where the locale is, and English elsewhere', () => {
    expect(langOf({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(langOf({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(langOf({ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'zh_TW' })).toBe('zh');
    expect(langOf({})).toBe('en');
  });
  it('is taken out of the arguments wherever it stands', () => {
    expect(takeLang(['show', '--lang', 'zh', 'a.txt'])).toEqual({ lang: 'zh', rest: ['show', 'a.txt'] });
    expect(takeLang(['--lang=en', 'show', '--', '--lang', 'zh'])).toEqual({ lang: 'en', rest: ['show', '--', '--lang', 'zh'] });
    expect(takeLang(['show'])).toEqual({ lang: null, rest: ['show'] });
    expect(() => takeLang(['--lang', 'fr'])).toThrow('--lang takes zh or en; got “fr”.');
    expect(() => takeLang(['show', '--lang'])).toThrow('--lang takes zh or en; got nothing.');
  });
});

describe('the help of every command', () => {
  const options = (text: string) => [...new Set(text.match(/--[a-z]+/g))].sort();
  it.each(['main', 'show', 'ingest', 'check', 'build', 'release', 'synthesize'] as const)(
    'names in both languages the same options: %s',
    (command) => {
      const [zh, en] = [words('zh').help[command], words('en').help[command]];
      expect(options(zh)).toEqual(options(en));
      expect(zh).toMatch(/\n退出码：0 /);
      expect(en).toMatch(/\nExit codes: 0 fine/);
      for (const line of `${zh}${en}`.split('\n')) expect(line.length).toBeLessThanOrEqual(150);
    }
  );
});

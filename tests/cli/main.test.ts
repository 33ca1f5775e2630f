import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';

const broken = vi.hoisted(() => ({ error: new TypeError('x is no function') }));
vi.mock('../../src/cli/commands/show', () => ({ default: { run: () => Promise.reject(broken.error) } }));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a fault of the program', () => {
  it.each([
    [
      'en',
      'gongkai show: this is a fault of the program, neither of what you asked for nor of your files. Please report it with what follows.\n'
    ],
    ['zh', 'gongkai show：程序自身出错，与用法和文件无关。请将以下内容告知维护者。\n']
  ])('is told as such with its stack, and ends with 2: %s', async (lang, sentence) => {
    const told: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
    expect(await main(['show', 'a.txt', '--lang', lang])).toBe(2);
    expect(told.join('')).toBe(`${sentence}${broken.error.stack}\n`);
  });
});

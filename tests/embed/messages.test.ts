import { describe, expect, it } from 'vitest';
import { heightMessages, hostOf } from '../../src/lib/embed/height';
import { BadParams, answer, readCall } from '../../src/lib/embed/rpc';

describe('heightMessages(height, host)', () => {
  it('speaks to our script, AMP and WordPress in one object, and to iframe.resize with the address as it was loaded', () => {
    const href = 'https://a.test/embed/zh/requests/?y=2025&page=F0F0F0#?secret=abc123';
    expect(heightMessages(412, hostOf(href))).toEqual([
      {
        jsonrpc: '2.0',
        method: 'gongkai.resize',
        params: { v: 1, height: 412 },
        sentinel: 'amp',
        type: 'embed-size',
        height: 412,
        message: 'height',
        value: 412,
        secret: 'abc123'
      },
      JSON.stringify({ src: href, context: 'iframe.resize', height: 412 })
    ]);
  });

  it('adds pym where pym is the host, and is never more than three messages', () => {
    const messages = heightMessages(300, hostOf('https://a.test/embed/zh/requests/?initialWidth=600&childId=chart-1'));
    expect(messages).toHaveLength(3);
    expect(messages[2]).toBe('pymxPYMxchart-1xPYMxheightxPYMx300');
    expect(messages[0]).not.toHaveProperty('secret');
  });
});

describe('answer(message, methods)', () => {
  const methods = {
    getState: () => ({ v: 1 }),
    setState: () => {
      throw new BadParams('setState takes { query }.');
    },
    broken: () => {
      throw new Error('no');
    }
  };

  it('answers a call with its result and its id', () => {
    expect(answer({ jsonrpc: '2.0', id: 7, method: 'gongkai.getState' }, methods)).toEqual({ jsonrpc: '2.0', id: 7, result: { v: 1 } });
  });

  it('answers unknown methods and wrong parameters with an error', () => {
    expect(answer({ jsonrpc: '2.0', id: 'a', method: 'gongkai.toString' }, methods)).toEqual({
      jsonrpc: '2.0',
      id: 'a',
      error: { code: -32601, message: 'There is no method gongkai.toString.' }
    });
    expect(answer({ jsonrpc: '2.0', id: 1, method: 'gongkai.setState', params: {} }, methods)).toMatchObject({ error: { code: -32602 } });
    expect(answer({ jsonrpc: '2.0', id: 1, method: 'gongkai.broken' }, methods)).toMatchObject({ error: { code: -32603 } });
  });

  it('is silent about notifications and about everything that is no call of ours', () => {
    const others: unknown[] = [
      { jsonrpc: '2.0', method: 'gongkai.getState' },
      { jsonrpc: '2.0', id: 1, method: 'other.getState' },
      { jsonrpc: '1.0', id: 1, method: 'gongkai.getState' },
      { jsonrpc: '2.0', id: {}, method: 'gongkai.getState' },
      { jsonrpc: '2.0', id: 1, method: 'gongkai.getState', params: [1] },
      { jsonrpc: '2.0', id: 1, method: 7 },
      null,
      undefined,
      'text',
      42,
      [],
      { toString: 1 }
    ];
    for (const message of others) expect(answer(message, methods)).toBeNull();
    expect(readCall({ jsonrpc: '2.0', method: 'gongkai.x' })).toEqual({ id: null, method: 'gongkai.x', params: {} });
  });
});

import type { z } from 'zod';
import type { Both } from './lang';

/** Longer lists of codes are not told: the codebook has them. */
const FEW = 9;
/** Characters of a value that are told. */
const SHOWN = 40;

/** What a schema finds wrong with a value out of JSON, as a clause: the field, what is there, and what is due or where the codes are listed. */
export function misfitOf(json: unknown, issue: z.core.$ZodIssue | undefined): Both {
  const path = issue?.path ?? [];
  const field = path.join('.');
  const found = valueAt(json, path);
  const is: Both =
    field === ''
      ? { zh: `其中是${shown(found).zh}`, en: `it holds ${shown(found).en}` }
      : { zh: `${field} 为${shown(found).zh}`, en: `${field} is ${shown(found).en}` };
  if (field !== '' && found === undefined) return { zh: `缺少 ${field}`, en: `${field} is missing` };
  const due = dueOf(issue);
  return { zh: `${is.zh}，${due.zh}`, en: `${is.en}, ${due.en}` };
}

function dueOf(issue: z.core.$ZodIssue | undefined): Both {
  switch (issue?.code) {
    case 'invalid_value': {
      const { values } = issue;
      const list = values.map(String);
      if (list.length <= FEW) return { zh: `而应为 ${list.join('、')}`, en: `and should be ${list.join(', ')}` };
      const file = `data/codebook/${issue.path.at(-1) === 'measure' ? 'measures.json' : 'codes.json'}`;
      return { zh: `不在代码表中（见 ${file}）`, en: `which is on no list of codes (see ${file})` };
    }
    case 'invalid_type':
      return {
        zh: `而应为${KINDS[issue.expected]?.zh ?? issue.expected}`,
        en: `and should be ${KINDS[issue.expected]?.en ?? issue.expected}`
      };
    case 'unrecognized_keys':
      return { zh: `其中 ${issue.keys.join('、')} 为报告所无`, en: `in which no report has ${issue.keys.join(', ')}` };
    default:
      return { zh: '不合规定', en: 'which does not fit' };
  }
}

const KINDS: Partial<Record<string, Both>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一份报告或其中一项', en: 'an object' }
};

function shown(value: unknown): Both {
  if (Array.isArray(value)) return { zh: '一个列表', en: 'a list' };
  if (typeof value === 'object' && value !== null) return { zh: '一个对象', en: 'an object' };
  const text = String(value);
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return typeof value === 'string' ? { zh: `“${cut}”`, en: `“${cut}”` } : { zh: ` ${cut}`, en: cut };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

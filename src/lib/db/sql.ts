/** A value bound to a query; never spliced into its text. */
export type SqlValue = string | number | boolean | null;

/** A query's text with `$1`, `$2`, … and the values bound to them. */
export interface Sql {
  text: string;
  values: SqlValue[];
}

/**
 * Builds a query: interpolated values become parameters, an array becomes a list of parameters (`in ${codes}`),
 * another `sql` is spliced in with its own parameters.
 */
export function sql(parts: TemplateStringsArray, ...inputs: (SqlValue | readonly SqlValue[] | Sql)[]): Sql {
  const values: SqlValue[] = [];
  const bind = (value: SqlValue) => `$${values.push(value)}`;
  const text = parts.reduce((done, part, i) => {
    if (i === 0) return part;
    const input = inputs[i - 1] ?? null;
    if (Array.isArray(input)) return `${done}(${input.length === 0 ? 'null' : input.map(bind).join(', ')})${part}`;
    if (input !== null && typeof input === 'object' && 'text' in input) {
      const shift = values.length;
      values.push(...input.values);
      return done + input.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`) + part;
    }
    return done + bind(input as SqlValue) + part;
  }, '');
  return { text: text.replace(/\n\s+/g, '\n').trim(), values };
}

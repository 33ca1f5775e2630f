/**
 * The script of a file that stands alone: marks by mouse, touch and keyboard, each opening the rows of the table under the chart that say
 * where its figure comes from. It computes nothing.
 */
import { markUnder } from './mark-under';

const closeWord = document.documentElement.dataset['close'] ?? '×';
let panel: HTMLElement | null = null;
let back: SVGElement | null = null;
let at = -1;

function shut() {
  panel?.remove();
  panel = null;
  back?.focus();
  back = null;
}

function open(mark: SVGElement) {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-datum]')].filter(
    (row) => row.dataset['datum'] === mark.dataset['datum']
  );
  if (rows.length === 0) return;
  shut();
  back = mark.closest('svg');
  const made = document.createElement('div');
  made.className = 'panel';
  made.setAttribute('role', 'dialog');
  made.tabIndex = -1;
  const button = document.createElement('button');
  button.textContent = closeWord;
  button.onclick = shut;
  const table = document.createElement('table');
  for (const row of rows) table.append(row.cloneNode(true));
  made.append(button, table);
  document.body.append(made);
  const room = Math.max(8, document.body.scrollHeight - made.offsetHeight - 8);
  made.style.top = `${Math.min(room, mark.getBoundingClientRect().bottom + scrollY)}px`;
  made.focus();
  panel = made;
}

const say = (mark: SVGElement) => {
  const now = document.querySelector('.now');
  if (now) now.textContent = mark.getAttribute('aria-label') ?? '';
};

document.addEventListener('click', (event) => {
  const mark = markUnder(event);
  if (mark) open(mark);
});
document.addEventListener('pointermove', (event) => {
  const mark = markUnder(event);
  if (mark) say(mark);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return shut();
  const svg = event.target instanceof Element ? event.target.closest('svg') : null;
  const marks = svg ? [...svg.querySelectorAll<SVGElement>('g.mark')] : [];
  if (marks.length === 0) return;
  const last = marks.length - 1;
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last };
  const next = steps[event.key];
  if (next !== undefined) {
    at = Math.min(last, Math.max(0, next));
    marks.forEach((mark, i) => mark.classList.toggle('at', i === at));
    const mark = marks[at];
    if (mark) say(mark);
  } else if (event.key === 'Enter' || event.key === ' ') {
    const mark = marks[at];
    if (mark) open(mark);
  } else return;
  event.preventDefault();
});

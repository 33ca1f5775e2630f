import { describe, expect, it } from 'vitest';
import { markAt, type Scene } from '../../src/lib/charts/scene';
import { sceneDrawing, sceneMarkup } from '../../src/lib/charts/scene-svg';

const mark = (key: string, x: number, y: number, width: number, height: number) => ({
  key,
  datum: `${key}/2025`,
  label: key,
  shapes: [{ kind: 'circle' as const, cx: x, cy: y, r: 4, tone: 'context' as const }],
  hit: { x, y, width, height }
});
const scene: Scene = { width: 100, height: 60, back: [], marks: [mark('a', 0, 0, 50, 24), mark('b', 30, 0, 50, 24)], front: [] };

describe('a mark under a point', () => {
  it('is the one whose area holds it', () => expect(markAt(scene, 10, 10)).toBe(0));
  it('is the one whose middle is nearest where areas overlap', () => {
    expect(markAt(scene, 38, 10)).toBe(0);
    expect(markAt(scene, 42, 10)).toBe(1);
  });
  it('takes in the edge of an area', () => expect(markAt(scene, 80, 24)).toBe(1));
  it('is none beside all areas', () => {
    expect(markAt(scene, 90, 10)).toBe(-1);
    expect(markAt(scene, 10, 25)).toBe(-1);
  });
});

describe('a drawing for a page', () => {
  it('has a group a mark and no areas, which files and frames have', () => {
    expect(sceneDrawing(scene).match(/<g class="mark">/g)).toHaveLength(2);
    expect(sceneDrawing(scene)).not.toContain('class="hit"');
    expect(sceneMarkup(scene).match(/class="hit"/g)).toHaveLength(2);
  });
});

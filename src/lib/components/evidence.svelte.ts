import type { EvidenceItem } from '../charts/evidence-item';

class EvidencePanel {
  item = $state.raw<EvidenceItem | null>(null);

  open(item: EvidenceItem): void {
    this.item = item;
  }

  close(): void {
    this.item = null;
  }
}

/** The page's one evidence panel. */
export const evidence = new EvidencePanel();

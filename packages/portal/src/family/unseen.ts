/** The number of notices without acknowledgement, shown beside the icon of the notices. */
import { effect, signal } from '@preact/signals';
import { isCaregiver, standing } from '../session';
import { api } from './api';

export const unseen = signal(0);

export async function countUnseen(): Promise<void> {
  try {
    const { viewer } = await api.NewNotices();
    unseen.value = viewer.notices.edges.filter(({ node }) => node.acknowledgedAt === null).length;
  } catch {
    // The icon still shows the last number.
  }
}

effect(() => {
  if (standing.value === 'IN' && isCaregiver.value) void countUnseen();
  if (standing.value === 'OUT') unseen.value = 0;
});

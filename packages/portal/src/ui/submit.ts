/** Sending a form outside the desk: busy while it runs, refused with reasons, or done. */
import { useState } from 'preact/hooks';
import { troubleText } from '../trouble';

interface Refusal {
  message: string;
  nextStep?: string | null;
  problems?: readonly { path: string; message: string }[];
}

/** `send` answers why not, or undefined when it is done. */
export function useSubmit(send: () => Promise<Refusal | undefined>) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const [problems, setProblems] = useState<Record<string, string>>({});

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblems({});
    setRefused(undefined);
    try {
      const answer = await send();
      if (answer?.problems)
        setProblems(Object.fromEntries(answer.problems.map(({ path, message }) => [path, message])));
      else setRefused(answer);
    } catch (error) {
      setRefused({ message: troubleText(error) });
    } finally {
      setBusy(false);
    }
  }

  return { busy, refused, problems, submit: (event: Event) => void submit(event) };
}

/** The links in letters about a changed email address. The token stands behind #, which no server and no log sees. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answerAddressChange } from '../session';
import { Refused } from '../ui/field';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/submit';
import { words } from '../words';

/** `/cambio-de-correo` is for the owner of the old address, who may object; `/mi-correo` for that of the new one. */
export function AddressPage() {
  const { address: w, forgot } = words.value;
  const { path } = useLocation();
  const isOwner = path === '/cambio-de-correo';
  const [token] = useState(() => location.hash.slice(1));
  const [done, setDone] = useState<string>();
  const accept = useRef(true);
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);

  const { busy, refused, submit } = useSubmit(async () => {
    const answer = await answerAddressChange(token, accept.current);
    if (answer.__typename !== 'AddressChangeAnswered') return answer;
    setDone(answer.message);
    return undefined;
  });

  const intro = token === '' ? forgot.noLink : isOwner ? w.owner : w.mailbox;
  return (
    <Page title={w.title} class="narrow" intro={done ?? intro}>
      {token !== '' && !done && (
        <form class="card form" onSubmit={submit} noValidate>
          {refused && <Refused {...refused} />}
          <button type="submit" class="button wide" disabled={busy} onClick={() => (accept.current = true)}>
            {isOwner ? w.confirm : w.mine}
          </button>
          {isOwner && (
            <button type="submit" class="button danger wide" disabled={busy} onClick={() => (accept.current = false)}>
              {w.object}
            </button>
          )}
        </form>
      )}
    </Page>
  );
}

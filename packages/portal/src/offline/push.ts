/** This browser as a channel: it subscribes to its push service with the key of the server. */

/** Whether this browser can be reached by push; on iOS only from the home screen. */
export const canBePushed = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** The subscription of this browser; undefined when the person does not allow notifications. */
export async function subscribe(key: string): Promise<Subscription | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return undefined;
  const { pushManager } = await navigator.serviceWorker.ready;
  const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const { endpoint, keys } = made.toJSON();
  return { endpoint: endpoint!, p256dh: keys!.p256dh!, auth: keys!.auth! };
}

/** The code that the next push message brings to this page. */
export const nextPushCode = (): Promise<string> =>
  new Promise((resolve) => {
    const { serviceWorker } = navigator;
    const hear = ({ data }: MessageEvent): void => {
      const { pushCode } = (data ?? {}) as { pushCode?: string };
      if (!pushCode) return;
      serviceWorker.removeEventListener('message', hear);
      resolve(pushCode);
    };
    serviceWorker.addEventListener('message', hear);
  });

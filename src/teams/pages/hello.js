// Tells Teams that the tab has loaded; without this some clients show an error. These three messages are those that the
// TeamsJS library sends. The library itself would be half a megabyte.
const send = (id, func, args) => {
  const message = { id, func, timestamp: Date.now(), args };
  // Teams on a phone does not show the page in a frame.
  const phone = window.nativeInterface;
  if (phone?.framelessPostMessage) phone.framelessPostMessage(JSON.stringify(message));
  else if (parent !== window) parent.postMessage(message, '*');
};

const version = '2.0.0';
const answered = message => {
  if (message?.id !== 0) return;
  send(1, 'appInitialization.appLoaded', [version]);
  send(2, 'appInitialization.success', [version]);
};
window.onNativeMessage = ({ data }) => answered(data);
addEventListener('message', event => event.source === parent && answered(event.data));
send(0, 'initialize', [version, 1]);

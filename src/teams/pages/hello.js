// Tells Teams that the tab is there: some clients show an error in its place otherwise. These are the messages that
// TeamsJS sends; the library itself would be half a megabyte for three of them.
const say = (id, func, args) => {
  const message = { id, func, timestamp: Date.now(), args };
  // Teams on a phone holds the page in no frame.
  const phone = window.nativeInterface;
  if (phone?.framelessPostMessage) phone.framelessPostMessage(JSON.stringify(message));
  else if (parent !== window) parent.postMessage(message, '*');
};

const version = '2.0.0';
const answered = message => {
  if (message?.id !== 0) return;
  say(1, 'appInitialization.appLoaded', [version]);
  say(2, 'appInitialization.success', [version]);
};
window.onNativeMessage = ({ data }) => answered(data);
addEventListener('message', event => event.source === parent && answered(event.data));
say(0, 'initialize', [version, 1]);

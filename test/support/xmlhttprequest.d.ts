declare module 'xmlhttprequest' {
  export const XMLHttpRequest: typeof globalThis.XMLHttpRequest;
}

/** One named function per URL of `routes.js`: no address is ever written by hand anywhere else. */
export const paths = {
  officeSignIn: (returnTo: string) => withReturn("/zaloguj/urzad", returnTo),
  residentSignIn: (returnTo: string) => withReturn("/zaloguj", returnTo),
  trustedProfile: (returnTo: string) => withReturn("/profil-zaufany", returnTo),
};

function withReturn(path: string, returnTo: string): string {
  return `${path}?${new URLSearchParams({ powrot: returnTo })}`;
}

/** Small pieces that the TypeScript generators share. */
export function docComment(text: string, indent = ''): string {
  return text === '' ? '' : `${indent}/** ${text.replace(/\*\//g, '* /')} */\n`;
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** QueryAllTickers -> queryAllTickers, ALGOUserEstablishChannel -> algoUserEstablishChannel, GetANewOrderXTPID -> getANewOrderXtpId. */
export function methodName(name: string): string {
  const plain = name
    .replace('XTPIDEx', 'XtpIdEx')
    .replace('XTPID', 'XtpId')
    .replace('IDBy', 'IdBy')
    .replace(/^ALGO/, 'algo')
    .replace('ALGO', 'Algo')
    .replace(/UDP/g, 'Udp')
    .replace('IPO', 'Ipo')
    .replace('ETF', 'Etf')
    .replace('NQ', 'Nq');
  return lowerFirst(plain);
}

import { extractQuantities } from "./src/index.ts";
for (const t of ["到账外资USD 1,250万，进度过半","每斤收购价1块2毛7，农户满意","每斤一块二毛七。","整治地块12块，面积3亩","每份补助3块5，由村里出","每份补助三块五毛"]) console.log(t, (extractQuantities(t) as any).map?.((q:any)=>[q.text,q.value,q.unit,q.currency]) ?? JSON.stringify(extractQuantities(t)));

import fs from 'node:fs'; import path from 'node:path'; import { parse } from 'csv-parse/sync'
import { execFileSync } from 'node:child_process'
import { addValue, createProfile } from '/work/main/src/inventory/profile.ts'
import { classifyTable, valueTests } from '/work/main/src/classify/classify.ts'
const D='/work/shared/eval/dev/tables/'
const rules:any[]=[]; const walk=async(d:string)=>{for(const f of fs.readdirSync(d).sort()){const p=path.join(d,f); if(f==='words'||f==='index.ts'||f==='categories.ts')continue; if(fs.statSync(p).isDirectory()){await walk(p);continue} if(!f.endsWith('.ts'))continue; try{const m:any=await import(p); for(const k in m) if(m[k]&&typeof m[k]==='object'&&m[k].id&&m[k].examples) rules.push(m[k])}catch(e:any){console.error('skip',f,String(e.message).slice(0,120))}}}
await walk('/work/main/rules')
const tests=valueTests(rules)
console.error(rules.length,'rules',tests.length,'tests')
type F={place:any,profile:any,found:any[],values:number}
const out:any[]=[]; let t=0,nf=0
const explain=process.argv[2]
function emit(file:string,table:string|null,cols:{name:string|null,index:number|null,path:string|null,vals:string[]}[]){
 const fields:F[]=cols.map(c=>{const p=createProfile(tests.length); let n=0; for(const v of c.vals){ if(v===''||v==null)continue; n++; addValue(p,v,tests)} return {place:{table,name:c.name,index:c.index,path:c.path},profile:p,found:[],values:n}})
 const a=performance.now(); const vs=classifyTable({file,table,fields},rules); t+=performance.now()-a; nf+=fields.length
 for(const v of vs){const pl=fields[v.field].place; if(explain&&(file+'.'+(table?table+'.':'')+(pl.path??pl.name)).includes(explain)) console.error(file,table,pl.name,v.rule,v.confidence.toFixed(3),v.evidence.map((e:any)=>e.kind+':'+e.bits).join(' ')); if(v.confidence<0.6)continue; out.push({file,table:table??undefined,column:pl.name,path:pl.path??undefined,index:pl.path==null?pl.index:undefined,type:v.rule,conf:v.confidence})}
}
for(const f of fs.readdirSync(D+'csv')){ const file='csv/'+f; const text=fs.readFileSync(D+file,'utf8'); const rows=parse(text,{relax_column_count:true,relax_quotes:true,bom:true,delimiter:f.endsWith('.tsv')?'\t':',',skip_empty_lines:true}) as string[][]; const h=rows[0]; const body=rows.slice(1,2001); emit(file,null,h.map((n,i)=>({name:n,index:i,path:null,vals:body.map(r=>r[i]??'')}))) }
// json
const J=(file:string,root:any)=>{const m=new Map<string,string[]>(); const w=(p:string,v:any)=>{ if(Array.isArray(v)){for(const x of v.slice(0,500))w(p+'[]',x)} else if(v&&typeof v==='object'){for(const k in v)w(p?p+'.'+k:k,v[k])} else if(v!=null){(m.get(p)??m.set(p,[]).get(p)!).push(String(v))} }; w('',root); emit(file,null,[...m].map(([p,vals])=>({name:p.replace(/\[\]$/,'').split('.').pop()!,index:null,path:p,vals})))}
J('json/jsonplaceholder.json',JSON.parse(fs.readFileSync(D+'json/jsonplaceholder.json','utf8')))
{const L=fs.readFileSync(D+'json/ccrecords.jsonl','utf8').trim(); const arr=L.split('\n').map(l=>JSON.parse(l)); const m=new Map<string,string[]>(); const w=(p:string,v:any)=>{ if(Array.isArray(v)){for(const x of v)w(p+'[]',x)} else if(v&&typeof v==='object'){for(const k in v)w(p?p+'.'+k:k,v[k])} else if(v!=null){(m.get(p)??m.set(p,[]).get(p)!).push(String(v))} }; for(const r of arr)w('',r); const lab=JSON.parse(fs.readFileSync(D+'labels.json','utf8')).filter((g:any)=>g.file==='json/ccrecords.jsonl'); const byPath=lab.some((g:any)=>g.path); emit('json/ccrecords.jsonl',null,[...m].map(([p,vals],i)=>({name:p.split('.').pop()!,index:i,path:byPath?p:null,vals}))) }
// dumps
function vals(s:string){const rows:string[][]=[]; let i=0; while(i<s.length){ while(i<s.length&&s[i]!=='('){ if(s[i]===';')return rows; i++} i++; const row:string[]=[]; let cur='',q=false,d=0,was=false; for(;i<s.length;i++){const c=s[i]; if(q){ if(c==='\\'&&s[i+1]){cur+=s[++i];continue} if(c==="'"){ if(s[i+1]==="'"){cur+="'";i++} else q=false } else cur+=c } else if(c==="'"){q=true;was=true} else if(c==='('){d++;cur+=c} else if(c===')'){ if(d===0)break; d--;cur+=c} else if(c===','&&d===0){row.push(was?cur.replace(/^\s+/,''):cur.trim());cur='';was=false} else cur+=c} row.push(was?cur.replace(/^\s+/,''):cur.trim()); rows.push(row.map(v=>v==='NULL'?'':v)); i++ } return rows}
for(const f of fs.readdirSync(D+'dumps')){ const file='dumps/'+f; const text=fs.readFileSync(D+file,'utf8'); const lab=JSON.parse(fs.readFileSync(D+'labels.json','utf8')).filter((g:any)=>g.file===file); const tabs=new Map<string,{cols:string[],rows:string[][]}>(); for(const g of lab){const k=g.table; if(!tabs.has(k))tabs.set(k,{cols:[],rows:[]}); tabs.get(k)!.cols[g.index??tabs.get(k)!.cols.length]=g.column}
 const re=/INSERT INTO\s+(?:`?[\w]+`?\.)?[`"]?(\w+)[`"]?\s*(\([^)]*\))?\s*VALUES/gi; let m; const starts:any[]=[]; while((m=re.exec(text)))starts.push([m.index,m.index+m[0].length,m[1].toLowerCase(),m[2]]);
 starts.forEach((s,i)=>{const seg=text.slice(s[1],i+1<starts.length?starts[i+1][0]:text.length); const tb=tabs.get(s[2]); if(!tb)return; const cols=s[3]?s[3].replace(/[()`"\s]/g,'').split(','):tb.cols; for(const r of vals(seg)){ const row:string[]=[]; cols.forEach((c:string,j:number)=>{const k=tb.cols.findIndex(x=>x.toLowerCase()===c.toLowerCase()); if(k>=0)row[k]=r[j]??''}); tb.rows.push(row)} });
 for(const [k,tb] of tabs) emit(file,k,tb.cols.map((c,i)=>({name:c,index:i,path:null,vals:tb.rows.slice(0,2000).map(r=>{let v=r[i]??''; const to=/^TO_DATE\('?([^',]+)/i.exec(v); return to?to[1]:v})})))
}
console.error('classify',(t/nf).toFixed(3),'ms per field',nf)
const map=JSON.parse(fs.readFileSync('/work/shared/eval/rule-types.json','utf8')); for(const r of rules) map[r.id]??=r.id.toUpperCase().replace(/[^A-Z0-9]+/g,'_')
fs.writeFileSync('/tmp/h/map.json',JSON.stringify(map)); const merged=new Map<string,any>(); for(const o of out){const k=JSON.stringify([o.file,o.table,o.column,o.path,o.index]); const e=merged.get(k); if(e)e.type.push(o.type); else merged.set(k,{...o,type:[o.type]})} fs.writeFileSync('/tmp/h/pred.jsonl',[...merged.values()].map(o=>JSON.stringify(o)).join('\n'))

#include "core/api/schemas.h"

#include <nlohmann/json.hpp>

namespace orfeas::api {

namespace {

constexpr const char* kSchemas = R"json({
"Problem": {"type":"object","required":["type","title","status","detail","code"],"properties":{
    "type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},
    "code":{"type":"string"}}},
"Failure": {"type":["object","null"],"required":["code","message"],"properties":{
    "code":{"type":"string"},"message":{"type":"string"}}},
"Time": {"type":["string","null"],"format":"date-time"},
"State": {"type":"string","enum":["queued","waiting_for_memory","running","done","failed","cancelled","interrupted"]},
"StageOrNull": {"type":["string","null"],"enum":["preview","coarse","refined","final",null]},
"Job": {"type":"object","required":["id","name","state","stage","progress","place","seconds","created","settings","warnings",
    "error","links"],"properties":{
    "id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/State"},
    "stage":{"$ref":"#/components/schemas/StageOrNull"},"progress":{"type":"integer","minimum":0,"maximum":100},
    "step":{"type":["string","null"]},"place":{"type":["integer","null"],"description":"0 starts next"},
    "seconds":{"type":"number"},"remaining_seconds":{"type":["number","null"]},
    "created":{"$ref":"#/components/schemas/Time"},"started":{"$ref":"#/components/schemas/Time"},
    "ended":{"$ref":"#/components/schemas/Time"},"settings":{"type":"object"},
    "warnings":{"type":"array","items":{"type":"string"}},"error":{"$ref":"#/components/schemas/Failure"},
    "links":{"type":"object","required":["self","events","artifacts"]}}},
"JobList": {"type":"object","required":["jobs","next"],"properties":{
    "jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},
    "next":{"type":["string","null"],"description":"`cursor` of the next page"}}},
"Event": {"type":"object","required":["event","job","state","stage","progress","seconds"],"properties":{
    "event":{"type":"string","enum":["state","stage","warning","progress"]},"job":{"type":"string"},
    "state":{"$ref":"#/components/schemas/State"},"stage":{"$ref":"#/components/schemas/StageOrNull"},
    "progress":{"type":"integer"},"seconds":{"type":"number"},"step":{"type":"string"},"message":{"type":"string"},
    "vertices":{"type":"integer"},"triangles":{"type":"integer"},"queries":{"type":"integer"},"links":{"type":"object"},
    "error":{"$ref":"#/components/schemas/Failure"}}},
"ProgressiveLine": {"type":"object","required":["job","stage","progress","elapsed_seconds"],"properties":{
    "job":{"type":"string"},"progress":{"type":"integer","enum":[0,25,50,75,100]},
    "stage":{"type":"string","enum":["accepted","preview","coarse","refined","final","failed","cancelled"]},
    "elapsed_seconds":{"type":"number"},"seconds":{"type":"number"},"vertices":{"type":"integer"},
    "triangles":{"type":"integer"},"queries":{"type":"integer"},"warnings":{"type":"array","items":{"type":"string"}},
    "links":{"type":"object"},"data":{"type":["object","null"],"properties":{"type":{"type":"string"},
    "base64":{"type":"string"}}},"error":{"$ref":"#/components/schemas/Failure"}}},
"ArtifactList": {"type":"object","required":["artifacts"],"properties":{"artifacts":{"type":"array","items":{
    "type":"object","required":["stage","links"]}}}},
"Move": {"type":"object","required":["place"],"additionalProperties":false,"properties":{
    "place":{"type":"integer","minimum":0,"maximum":1000000}}},
"GpuStats": {"type":"object","required":["available","reason","driver","devices","memory"],"properties":{
    "available":{"type":"boolean"},"reason":{"type":["string","null"]},"driver":{"type":["string","null"]},
    "devices":{"type":"array","items":{"type":"object","required":["index","name","memory_total_bytes",
    "memory_used_bytes","memory_free_bytes","memory_used_by_orfeas_bytes","utilization_percent","temperature_celsius"]}},
    "memory":{"type":"object","required":["admissions","refusals","step_downs","evictions","worker_restarts","devices"],
    "properties":{"devices":{"type":"array","items":{"type":"object","required":["device","total_bytes","weights_bytes",
    "activations_bytes","cache_bytes","others_bytes","free_bytes","budget_bytes","leased_bytes","steps_running",
    "steps_waiting","temperature_celsius","busy","jobs","recent_steps"]}}}}}},
"CacheStats": {"type":"object","required":["entries","pinned","bytes","limit_bytes","ttl_seconds","hits","partial","misses",
    "hit_rate","coalesced","expired","evicted","corrupt","seconds_saved","set_aside"]},
"Cleared": {"type":"object","required":["removed","bytes"],"properties":{"removed":{"type":"integer"},
    "bytes":{"type":"integer"}}},
"EngineList": {"type":"object","required":["engines"],"properties":{"engines":{"type":"array","items":{"type":"object",
    "required":["id","title","description","version","licence","several_views","default","ready","parameters"]}}}},
"Model": {"type":"object","required":["id","licence","territory","source","bytes","verified","files"],"properties":{
    "id":{"type":"string"},"licence":{"type":"string","description":"empty: not told"},
    "territory":{"type":"string","description":"where the licence holds; empty: not told"},
    "source":{"type":"string","description":"the page that offers it; empty: not told"},
    "bytes":{"type":"integer","minimum":0},
    "verified":{"type":"boolean","description":"all files are"},
    "files":{"type":"array","items":{"type":"object","required":["name","bytes","sha256","verified"],"properties":{
    "name":{"type":"string"},"bytes":{"type":"integer","minimum":0},
    "sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"when it was added"},
    "verified":{"type":"boolean","description":"looks as it did when this was last read from it"}}}}}},
"ModelList": {"type":"object","required":["models"],"properties":{
    "models":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}}},
"Plan": {"type":"object","required":["budget","at_once","one_more_needs","all_need","jobs"],"properties":{
    "budget":{"type":"integer","minimum":0},"at_once":{"type":"integer","minimum":0,"description":"jobs that start together"},
    "one_more_needs":{"type":"integer","minimum":0,"description":"budget at which one more would; 0: all start"},
    "all_need":{"type":"integer","minimum":0,"description":"budget at which all would"},
    "jobs":{"type":"array","items":{"type":"object","required":["name","engine","precision","batch","peak","fits","steps"],
    "properties":{"name":{"type":"string"},"engine":{"type":"string"},"precision":{"type":"string"},
    "batch":{"type":"integer"},"peak":{"type":"integer","minimum":0},"fits":{"type":"boolean"},
    "steps":{"type":"array","items":{"type":"object","required":["step","bytes","learnt","seconds"],"properties":{
    "step":{"type":"string"},"bytes":{"type":"integer","minimum":0},"learnt":{"type":"boolean"},
    "seconds":{"type":["number","null"],"description":"null: not known yet"}}}}}}}}},
"System": {"type":"object","required":["version","machine","threads","peak_memory_bytes","disk_free_bytes","queue",
    "upload_limit_bytes"]},
"Live": {"type":"object","required":["live"]},
"Ready": {"type":"object","required":["ready","waiting"]}
})json";

} // namespace

nlohmann::ordered_json answerSchemas()
{
    return nlohmann::ordered_json::parse(kSchemas);
}

} // namespace orfeas::api

#!/bin/sh
# 在 {{machine}} 登入節點執行一次，將輸出檔帶回儲存庫的 metrics/。欄位不含節點名稱與路徑。
# 一個單位一份；單位代號與 taipei1.yaml 的 units[].id 相同。用法：sh export-sacct.sh 單位代號
# Run once on the login node and bring the output back to metrics/. One export a unit: sh export-sacct.sh <unit id>
set -eu
unit=${1:-{{unit}}}
{{exportCommand}} > "$unit.sacct.psv"
echo "$unit.sacct.psv: $(wc -l < "$unit.sacct.psv")"

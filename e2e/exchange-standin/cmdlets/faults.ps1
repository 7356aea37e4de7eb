# Faults that a run asks for: @{ kind = fail | kill | stale | foreign; when = before | after; call; of = changes | calls;
# cmdlet }. `call` counts changing calls unless `of` is calls; a cmdlet narrows it to calls of that one.

function Test-FaultHere($Fault, $Call, [string]$When) {
    if ($Fault['when'] -ne $When) { return $false }
    if ($Fault['cmdlet'] -and $Fault['cmdlet'] -ne $Call.cmdlet) { return $false }
    if ($Fault['cmdlet'] -and -not $Fault['call']) { return $true }
    $number = if ($Fault['of'] -eq 'calls') { $Call.number } else { $Call.change }
    $number -eq $Fault['call']
}

# Before the call, or after it has done its work.
function Invoke-Fault($Call, [string]$When) {
    foreach ($fault in $script:run.faults) {
        if (-not (Test-FaultHere $fault $Call $When)) { continue }
        switch ($fault['kind']) {
            'kill' {
                $Call.outcome = "killed $When"
                Write-Call $Call
                [Diagnostics.Process]::GetCurrentProcess().Kill()
                Start-Sleep -Seconds 60
            }
            'fail' {
                $message = if ($fault['message']) { $fault['message'] } else { 'The connection to the server was lost.' }
                throw (New-Refusal 'FAULT' $message 'ConnectionError' 'CommunicationException')
            }
            'foreign' { Add-Foreign $fault }
            'stale' { $script:run.stale[$fault['noun']] = @{ Left = [int]$fault['reads']; Items = @(Get-Stored $fault['noun'] | ForEach-Object { Copy-Stored $_ }) } }
        }
    }
}

# An object that somebody else makes in the meantime.
function Add-Foreign($Fault) {
    $item = New-DefaultItem $Fault['noun'] '' $Fault['server']
    foreach ($entry in $Fault['properties'].GetEnumerator()) { $item[$entry.Key] = $entry.Value }
    Add-Stored $Fault['noun'] $item
    Save-Here
}

# What a listing sees: for some reads after a change it may be what was there before.
function Get-Listed([string]$Noun) {
    $stale = $script:run.stale[$Noun]
    if ($stale -and $stale.Left -gt 0) {
        $stale.Left--
        return $stale.Items
    }
    Get-Stored $Noun
}

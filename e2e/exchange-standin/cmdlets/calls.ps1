# Every call is written down, one JSON line each, before it may change anything.

# What a parameter was given, as text that can be compared: never a password, never a file's content.
function Get-SpokenValue($Value) {
    if ($null -eq $Value) { return }
    if ($Value -is [switch]) { return [bool]$Value }
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return $Value }
    if ($Value -is [pscredential]) { return "account $($Value.UserName)" }
    if ($Value -is [byte[]]) { return "$($Value.Length) bytes" }
    if ($Value -is [Collections.IDictionary]) {
        $spoken = [ordered]@{}
        foreach ($key in $Value.Keys) { $spoken["$key"] = Get-SpokenValue $Value[$key] }
        return $spoken
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) { return , @($Value | ForEach-Object { Get-SpokenValue $_ }) }
    if ($Value.PSObject.Properties['DistinguishedName'] -and $Value -isnot [string]) { return "object $(Get-IdentityText $Value)" }
    "$Value"
}

$script:manner = 'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ProgressAction', 'ErrorVariable', 'WarningVariable', 'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable'

function New-Call([string]$Name, $Bound) {
    $parameters = [ordered]@{}
    foreach ($key in @($Bound.Keys | Sort-Object)) {
        if ($script:manner -notcontains $key) { $parameters[$key] = Get-SpokenValue $Bound[$key] }
    }
    $script:run.number++
    $isChange = $Name -notmatch '^(Get|Test)-'
    if ($isChange) { $script:run.changes++ }
    [ordered]@{
        number = $script:run.number
        change = if ($isChange) { $script:run.changes } else { 0 }
        cmdlet = $Name
        place = $script:run.key
        parameters = $parameters
        whatIf = $false
        outcome = ''
    }
}

function Write-Call($Call) {
    if (-not $script:run.recording) { return }
    [IO.File]::AppendAllText($script:run.callFile, (ConvertTo-Json $Call -Depth 8 -Compress -EscapeHandling EscapeNonAscii) + "`n")
}

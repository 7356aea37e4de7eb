# The state: one JSON file for each place, named by the place's key. A file whose content has not changed keeps its bytes.

function Get-PlaceFile([string]$Key) {
    [IO.Path]::Combine($script:run.folder, "$Key.place.json")
}

function Get-Place([string]$Key) {
    if (-not $script:run.places.ContainsKey($Key)) {
        $file = Get-PlaceFile $Key
        if (-not [IO.File]::Exists($file)) { throw "There is no place '$Key'." }
        $text = [IO.File]::ReadAllText($file)
        $script:run.places[$Key] = ConvertFrom-Json $text -AsHashtable -DateKind String -Depth 32
        $script:run.texts[$Key] = $text
    }
    $script:run.places[$Key]
}

# The place where the script runs.
function Get-Here { Get-Place $script:run.key }

function ConvertTo-PlaceText($Place) {
    ConvertTo-Json $Place -Depth 32 -Compress -EscapeHandling EscapeNonAscii
}

# Writes what has changed: at once where the process may be killed, which then writes nothing more, else when the run ends.
function Save-Place([string]$Key) {
    if ($script:run.saveAtOnce) { Write-Place $Key } else { $script:run.unsaved[$Key] = $true }
}

function Write-Place([string]$Key) {
    $text = ConvertTo-PlaceText $script:run.places[$Key]
    if ($text -ceq $script:run.texts[$Key]) { return }
    [IO.File]::WriteAllText((Get-PlaceFile $Key), $text)
    $script:run.texts[$Key] = $text
}

# Ends a run.
function Complete-Standin {
    foreach ($key in $script:run.unsaved.Keys) { Write-Place $key }
}

function Save-Here { Save-Place $script:run.key }

# The objects of one kind at this place, or at another.
function Get-Stored([string]$Noun, $Place = (Get-Here)) {
    $list = $Place['objects'][$Noun]
    if ($null -eq $list) { return }
    foreach ($item in $list) { $item }
}

function Add-Stored([string]$Noun, $Item, $Place = (Get-Here)) {
    $Place['objects'][$Noun] = @(Get-Stored $Noun $Place) + $Item
}

function Remove-Stored([string]$Noun, $Item, $Place = (Get-Here)) {
    $Place['objects'][$Noun] = @(Get-Stored $Noun $Place | Where-Object { $_['Guid'] -ne $Item['Guid'] })
    $Place['aces'] = @($Place['aces'] | Where-Object { $_ -and $_['on'] -ne $Item['Guid'] })
}

# GUIDs come from a counter of the place, so that the same commands always lead to the same bytes.
function New-StoredGuid($Place = (Get-Here)) {
    $Place['counter'] = [int]$Place['counter'] + 1
    $bytes = [Text.Encoding]::UTF8.GetBytes("$($Place['key'])/$($Place['counter'])")
    $hash = [Security.Cryptography.SHA256]::HashData($bytes)
    (New-Object guid -ArgumentList (, [byte[]]$hash[0..15])).ToString()
}

# What is kept of each object is a table of its own, so that a change of one never reaches a copy.
function Copy-Stored($Item) {
    $copy = [ordered]@{}
    foreach ($key in $Item.Keys) {
        $value = $Item[$key]
        $copy[$key] = if ($value -is [array]) { , @($value) } else { $value }
    }
    $copy
}

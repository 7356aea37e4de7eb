# The few types of the stand-in, compiled once for each version of their text and kept beside the temporary files.

function Import-StandinType {
    $files = 'LocalTypes.cs', 'RecordingHost.cs' | ForEach-Object { [IO.Path]::Combine($PSScriptRoot, $_) }
    $text = ($files | ForEach-Object { [IO.File]::ReadAllText($_) }) -join "`n"
    $hash = [Convert]::ToHexString([Security.Cryptography.SHA256]::HashData([Text.Encoding]::UTF8.GetBytes("$($PSVersionTable.PSVersion)$text"))).Substring(0, 16)
    $library = [IO.Path]::Combine([IO.Path]::GetTempPath(), "mailflow-standin-$hash.dll")
    if (-not [IO.File]::Exists($library)) { Save-StandinType $files $library }
    Add-Type -Path $library
}

# Compiled under a name of its own and moved, so that two processes that begin together never read half a file.
function Save-StandinType([string[]]$Files, [string]$Library) {
    $own = "$Library.$PID.dll"
    Add-Type -Path $Files -OutputAssembly $own
    [IO.File]::Move($own, $Library, $true)
}

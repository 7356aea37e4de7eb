# Runs the Pester tests of a folder and writes how many passed, failed and were left out.

[CmdletBinding()]
param(
    # The folder with the tests.
    [Parameter(Mandatory)][string]$Path,
    # The file for the counts, as JSON. Without Pester none is written.
    [Parameter(Mandatory)][string]$Result,
    # The version of Pester: in the folder that PESTER_PATH names, or as an installed module.
    [Parameter(Mandatory)][version]$Version
)

$ErrorActionPreference = 'Stop'
$named = if ($env:PESTER_PATH) { Join-Path -Path $env:PESTER_PATH -ChildPath 'Pester.psd1' } else { 'Pester' }
$module = Get-Module -ListAvailable -Name $named | Where-Object -FilterScript { $_.Version -eq $Version } | Select-Object -First 1
if (-not $module) { return }
Import-Module -Name $module.Path

$configuration = New-PesterConfiguration
$configuration.Run.Path = $Path
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
$run = Invoke-Pester -Configuration $configuration
# A file that cannot be read, or whose preparation fails, may have no test that failed.
$broken = $run.FailedContainersCount + $run.FailedBlocksCount
$failed = if ($run.FailedCount -eq 0) { $broken } else { $run.FailedCount }
$skipped = $run.TotalCount - $run.PassedCount - $run.FailedCount
ConvertTo-Json -InputObject @{ passed = $run.PassedCount; failed = $failed; skipped = $skipped } | Set-Content -LiteralPath $Result

# Runs many scripts against the stand-in in one process. Each line of input is a request, each line of output its answer;
# README.md says what stands in them. A run that is to be killed takes the whole process with it.

$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object Text.UTF8Encoding -ArgumentList $false
[Console]::InputEncoding = New-Object Text.UTF8Encoding -ArgumentList $false

. ([IO.Path]::Combine($PSScriptRoot, 'types.ps1'))
Import-StandinType

$module = [IO.Path]::GetFullPath([IO.Path]::Combine($PSScriptRoot, '..', 'Standin.psm1'))

# Sets the stage inside the runspace of a run, where the script will find it.
$stage = {
    param($Module, $Folder, $Options)
    Import-Module $Module -DisableNameChecking
    Start-Standin $Folder $Options
    Enter-Standin
}

function New-Runspace($RecordingHost) {
    $runspace = [runspacefactory]::CreateRunspace($RecordingHost, [initialsessionstate]::CreateDefault())
    $runspace.ThreadOptions = 'UseCurrentThread'
    $runspace.Open()
    $runspace
}

# Runs a block in the runspace; returns its shell, whose streams tell what happened.
function Invoke-In($Runspace, [string]$Text, $Parameters) {
    $shell = [powershell]::Create()
    $shell.Runspace = $Runspace
    [void]$shell.AddScript($Text)
    foreach ($entry in $Parameters.GetEnumerator()) { [void]$shell.AddParameter($entry.Key, $entry.Value) }
    $shell
}

function Invoke-Run($Request) {
    $options = $Request['options']
    # Only a run that is to be killed has to write each change at once.
    $options['saveAtOnce'] = [bool](@($options['faults']) | Where-Object { $_ -and $_['kind'] -eq 'kill' })
    $culture = [cultureinfo]::GetCultureInfo($(if ($options['culture']) { $options['culture'] } else { 'en-US' }))
    $recorder = New-Object MailflowStandin.RecordingHost -ArgumentList $culture, ([string[]]@($options['answers'] | Where-Object { $null -ne $_ }))
    $runspace = New-Runspace $recorder
    try {
        $prepare = Invoke-In $runspace "$stage" @{ Module = $module; Folder = $Request['folder']; Options = $options }
        $machine = $prepare.Invoke()[0]
        $env:COMPUTERNAME = "$machine"
        foreach ($entry in $(if ($options['environment']) { $options['environment'].GetEnumerator() })) { [Environment]::SetEnvironmentVariable($entry.Key, "$($entry.Value)") }
        # A path without a folder, such as a Windows path is here, means the script's folder.
        [Environment]::CurrentDirectory = $Request['work']
        [cultureinfo]::CurrentCulture = $culture
        Invoke-Script $runspace $recorder $Request
        [void](Invoke-In $runspace 'Complete-Standin' @{}).Invoke()
    } finally {
        [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture
        foreach ($name in @($(if ($options['environment']) { $options['environment'].Keys }))) { [Environment]::SetEnvironmentVariable($name, $null) }
        [Environment]::CurrentDirectory = [IO.Path]::GetTempPath()
        $runspace.Dispose()
    }
}

function Invoke-Script($Runspace, $Recorder, $Request) {
    $text = @'
param($Path, $Arguments, $Folder)
$PSStyle.OutputRendering = 'PlainText'
Set-Location -LiteralPath $Folder
$global:LASTEXITCODE = 0
& $Path @Arguments 2>&1 | ForEach-Object { if ($_ -is [Management.Automation.ErrorRecord]) { $Host.UI.WriteErrorLine("$_") } else { $_ } } | Out-Default
'@
    $arguments = if ($Request['arguments']) { $Request['arguments'] } else { @{} }
    $shell = Invoke-In $Runspace $text @{ Path = $Request['script']; Arguments = $arguments; Folder = $Request['work'] }
    $failure = $null
    $failureId = $null
    try { [void]$shell.Invoke() } catch {
        $failure = "$($_.Exception.InnerException.Message)"
        $failureId = "$($_.Exception.InnerException.ErrorRecord.FullyQualifiedErrorId)"
    }
    # What ends the one statement that starts the script, such as a script that cannot be parsed, stands here.
    if (-not $failure -and $shell.Streams.Error.Count -gt 0) {
        $failure = "$($shell.Streams.Error[0])"
        $failureId = $shell.Streams.Error[0].FullyQualifiedErrorId
    }
    [ordered]@{
        failure = $failure
        failureId = $failureId
        exitCode = $Runspace.SessionStateProxy.GetVariable('LASTEXITCODE')
        lines = @($Recorder.Lines | ForEach-Object { , @($_.Key, $_.Value) })
    }
}

function Invoke-Setup($Request) {
    Import-Module $module -DisableNameChecking
    Start-Standin $Request['folder'] @{}
    [ordered]@{ places = @(Initialize-Standin $Request['description']) }
}

[Console]::Out.WriteLine('{"ready":true}')
while ($null -ne ($line = [Console]::In.ReadLine())) {
    $request = ConvertFrom-Json $line -AsHashtable -DateKind String -Depth 32
    try {
        $answer = if ($request['description']) { Invoke-Setup $request } else { Invoke-Run $request }
    } catch {
        $answer = [ordered]@{ broken = "$_`n$($_.ScriptStackTrace)" }
    }
    $answer['id'] = $request['id']
    [Console]::Out.WriteLine((ConvertTo-Json $answer -Depth 8 -Compress -EscapeHandling EscapeNonAscii))
}

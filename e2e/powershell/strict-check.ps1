# What is not strict about PowerShell that is shipped: no analyzer is needed, since the parser's own tree tells all of it.

using namespace System.Management.Automation.Language

Set-StrictMode -Version Latest

. ([IO.Path]::Combine($PSScriptRoot, 'newer.ps1'))

# What Windows PowerShell 3.0 has and scripts may call, with the names of its parameters and which of them are switches.
$script:shellCommands = @{}
@(
    'ConvertFrom-Json', 'ConvertTo-Json', 'Export-Clixml', 'ForEach-Object', 'Format-Table', 'Get-ChildItem', 'Get-Command',
    'Get-Content', 'Get-Credential', 'Get-Date', 'Get-Item', 'Get-Variable', 'Group-Object', 'Import-Clixml', 'Join-Path',
    'Measure-Object', 'New-Item', 'New-Object', 'Out-Null', 'Out-String', 'Select-Object', 'Set-StrictMode', 'Sort-Object', 'Split-Path',
    'Start-Transcript', 'Stop-Transcript', 'Test-Path', 'Where-Object', 'Write-Error', 'Write-Host', 'Write-Output',
    'Write-Progress', 'Write-Verbose', 'Write-Warning'
) | ForEach-Object {
    $all = @((Get-Command -Name $_ -CommandType Cmdlet).Parameters.Values)
    $script:shellCommands[$_] = @{
        Known = @($all | ForEach-Object { $_.Name })
        Switch = @($all | Where-Object { $_.ParameterType -eq [switch] } | ForEach-Object { $_.Name })
    }
}

# The same of what only Windows has.
@{
    'Get-WmiObject' = 'Class', 'Namespace', 'ComputerName', 'Filter', 'ErrorAction'
    'Get-CimInstance' = 'ClassName', 'Namespace', 'ComputerName', 'Filter', 'ErrorAction'
    'Get-NetIPAddress' = 'AddressFamily', 'CimSession', 'ErrorAction'
    'Get-Service' = 'Name', 'ComputerName', 'ErrorAction'
    # What Exchange is asked besides the objects of a design.
    'Get-ExchangeServer' = 'Identity', 'ErrorAction'
    'Get-ExchangeCertificate' = 'Server', 'ErrorAction'
    'Test-EdgeSynchronization' = , 'ErrorAction'
}.GetEnumerator() | ForEach-Object { $script:shellCommands[$_.Key] = @{ Known = $_.Value; Switch = @() } }

function Get-StrictProblem {
    <#
    .SYNOPSIS
    The problems of files that are loaded together, as objects with File, Line and Problem.
    .PARAMETER Path
    The files.
    .PARAMETER Cmdlet
    The cmdlets of Exchange that they may call.
    .PARAMETER Beside
    What Get-FileFunction returned of files that they load.
    .PARAMETER Part
    Whether the files are parts of a script: they define functions and state, and leave strict mode to the script's beginning.
    #>
    param([string[]]$Path, [string[]]$Cmdlet, $Beside = @{}, [switch]$Part)

    $files = foreach ($file in $Path) { Read-ScriptFile -Path $file }
    $functions = @{} + $Beside
    foreach ($file in $files) {
        foreach ($function in Find-Node -In $file -Type 'FunctionDefinitionAst') { $functions[$function.Name] = $function }
    }
    foreach ($file in $files) {
        $found = @(
            $file.Errors | ForEach-Object { New-Problem -At $_.Extent -Problem $_.Message }
            Test-Beginning -In $file -Part:$Part
            Test-Syntax -In $file
            Test-Evaluation -In $file
            Test-Token -Token $file.Tokens
            foreach ($function in Find-Node -In $file -Type 'FunctionDefinitionAst') { Test-Help -Function $function }
            foreach ($command in Find-Node -In $file -Type 'CommandAst') {
                Test-Command -Command $command -Function $functions -Cmdlet $Cmdlet
            }
        )
        $found | ForEach-Object { [pscustomobject]@{ File = $file.Name; Line = $_.Line; Problem = $_.Problem } }
    }
}

function Get-FileFunction {
    <#
    .SYNOPSIS
    The functions of a file by their names.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    $functions = @{}
    foreach ($function in Find-Node -In (Read-ScriptFile -Path $Path) -Type 'FunctionDefinitionAst') { $functions[$function.Name] = $function }
    $functions
}

function Read-ScriptFile([string]$Path) {
    $tokens = $null
    $errors = $null
    $tree = [Parser]::ParseFile((Resolve-Path -LiteralPath $Path), [ref]$tokens, [ref]$errors)
    # Taken apart once, since each search of a tree asks a script block about every node.
    $nodes = @{}
    foreach ($node in $tree.FindAll({ $true }, $true)) {
        $type = $node.GetType().Name
        if (-not $nodes.ContainsKey($type)) { $nodes[$type] = New-Object Collections.Generic.List[object] }
        $nodes[$type].Add($node)
    }
    [pscustomobject]@{ Name = Split-Path -Leaf $Path; Tree = $tree; Tokens = $tokens; Errors = $errors; Nodes = $nodes }
}

function Find-Node($In, [string]$Type) {
    if ($In.Nodes.ContainsKey($Type)) { $In.Nodes[$Type] }
}

function New-Problem($At, [string]$Problem) {
    [pscustomobject]@{ Line = $At.StartLineNumber; Problem = $Problem }
}

# Strict mode comes before anything that could go wrong without it; what is loaded into a script runs nothing by itself.
function Test-Beginning($In, [switch]$Part) {
    $statements = @($In.Tree.EndBlock.Statements)
    $isStrict = $statements.Count -gt 0 -and $statements[0].Extent.Text -ceq 'Set-StrictMode -Version Latest'
    if (-not $Part -and -not $isStrict) { New-Problem -At $In.Tree.Extent -Problem 'The first statement is not Set-StrictMode -Version Latest.' }
    $others = @(Find-Node -In $In -Type 'CommandAst' | Where-Object { $_.GetCommandName() -eq 'Set-StrictMode' })
    foreach ($other in $others | Where-Object { $_.Extent.Text -cne 'Set-StrictMode -Version Latest' }) {
        New-Problem -At $other.Extent -Problem 'Strict mode is changed.'
    }
    if (-not $Part -or $isStrict) { return }
    foreach ($statement in $statements) {
        $isState = $statement -is [AssignmentStatementAst] -and $statement.Left.Extent.Text -like '$script:*'
        if ($statement -isnot [FunctionDefinitionAst] -and -not $isState) {
            New-Problem -At $statement.Extent -Problem 'A part of a script runs something when it is loaded.'
        }
    }
}

# What runs text as code, whatever it is called.
function Test-Evaluation($In) {
    foreach ($call in Find-Node -In $In -Type 'InvokeMemberExpressionAst') {
        $member = "$($call.Member.Extent.Text)"
        $type = "$($call.Expression.Extent.Text)".Trim('[', ']').Split('.')[-1]
        if ($script:newer['evaluating'] -contains $member -or $script:newer['evaluating'] -contains "${type}::$member") {
            New-Problem -At $call.Extent -Problem "$member runs text as code."
        }
    }
}

function Test-Help($Function) {
    $help = $Function.GetHelpContent()
    $name = $Function.Name
    if (-not $help -or -not $help.Synopsis) { return New-Problem -At $Function.Extent -Problem "$name does not say what it does." }
    if ($Function.Parameters) { return New-Problem -At $Function.Extent -Problem "$name has its parameters beside its name, not in a param block." }
    $parameters = @(if ($Function.Body.ParamBlock) { $Function.Body.ParamBlock.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath } })
    foreach ($parameter in $parameters) {
        if (-not $help.Parameters.ContainsKey($parameter.ToUpperInvariant())) { New-Problem -At $Function.Extent -Problem "$name does not describe $parameter." }
    }
    foreach ($described in $help.Parameters.Keys) {
        if ($parameters -notcontains $described) { New-Problem -At $Function.Extent -Problem "$name describes $described, which it does not have." }
    }
}

function Test-Command($Command, $Function, [string[]]$Cmdlet) {
    $name = $Command.GetCommandName()
    if (-not $name) { return Test-Argument -Command $Command -Switch @() }
    if ($Function.ContainsKey($name)) {
        $block = $Function[$name].Body.ParamBlock
        $known = @(if ($block) { $block.Parameters | ForEach-Object { $_.Name.VariablePath.UserPath } })
        return Test-Argument -Command $Command -Known $known -Switch @()
    }
    Test-Newer -Command $Command -Name $name
    if ($Cmdlet -ccontains $name) { return Test-Argument -Command $Command -Switch @() }
    if ($script:newer['cmdlets'] -contains $name) { return }
    if ($script:shellCommands.Keys -cnotcontains $name) {
        $isAlias = Get-Alias -Name $name -ErrorAction SilentlyContinue
        return New-Problem -At $Command.Extent -Problem ($isAlias ? "$name is an alias." : "$name is not known here.")
    }
    Test-Argument -Command $Command -Known $script:shellCommands[$name].Known -Switch $script:shellCommands[$name].Switch
}

# Every argument follows its parameter, which is written in full; a splatted table names its own.
function Test-Argument($Command, [string[]]$Known, [string[]]$Switch) {
    $isAwaited = $false
    foreach ($element in $Command.CommandElements | Select-Object -Skip 1) {
        if ($element -is [CommandParameterAst]) {
            $parameter = $element.ParameterName
            if ($null -ne $Known -and $Known -cnotcontains $parameter) { New-Problem -At $element.Extent -Problem "-$parameter is no parameter of this command." }
            $isAwaited = -not $element.Argument -and $Switch -notcontains $parameter
            continue
        }
        $isSplatted = $element -is [VariableExpressionAst] -and $element.Splatted
        if (-not $isAwaited -and -not $isSplatted) { New-Problem -At $element.Extent -Problem "$($element.Extent.Text) has no parameter before it." }
        $isAwaited = $false
    }
}

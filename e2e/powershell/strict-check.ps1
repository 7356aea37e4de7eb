# What is not strict about PowerShell that is shipped: no analyzer is needed, since the parser's own tree tells all of it.

using namespace System.Management.Automation.Language

Set-StrictMode -Version Latest

# What Windows PowerShell 3.0 has and the runtime calls, with its parameters.
$script:shellCommands = @{}
@(
    'ForEach-Object', 'Get-Command', 'Get-Credential', 'Get-Date', 'New-Object', 'Out-Null', 'Out-String', 'Select-Object',
    'Set-StrictMode', 'Sort-Object', 'Where-Object', 'Write-Host', 'Write-Warning'
) | ForEach-Object { $script:shellCommands[$_] = (Get-Command -Name $_ -CommandType Cmdlet).Parameters }

function Get-StrictProblem {
    <#
    .SYNOPSIS
    The problems of files that are loaded together, as objects with File, Line and Problem.
    .PARAMETER Path
    The files.
    .PARAMETER Cmdlet
    The cmdlets of Exchange that they may call.
    .PARAMETER Part
    Whether the files are parts of a script: they define functions and state, and leave strict mode to the script's beginning.
    #>
    param([string[]]$Path, [string[]]$Cmdlet, [switch]$Part)

    $files = foreach ($file in $Path) { Read-ScriptFile -Path $file }
    $functions = @{}
    foreach ($file in $files) {
        foreach ($function in Find-Node -In $file.Tree -Type ([FunctionDefinitionAst])) { $functions[$function.Name] = $function }
    }
    foreach ($file in $files) {
        $found = @(
            $file.Errors | ForEach-Object { New-Problem -At $_.Extent -Problem $_.Message }
            Test-Beginning -Tree $file.Tree -Part:$Part
            Test-Syntax -Tree $file.Tree
            Test-Token -Token $file.Tokens
            foreach ($function in Find-Node -In $file.Tree -Type ([FunctionDefinitionAst])) { Test-Help -Function $function }
            foreach ($command in Find-Node -In $file.Tree -Type ([CommandAst])) {
                Test-Command -Command $command -Function $functions -Cmdlet $Cmdlet
            }
        )
        $found | ForEach-Object { [pscustomobject]@{ File = $file.Name; Line = $_.Line; Problem = $_.Problem } }
    }
}

function Read-ScriptFile([string]$Path) {
    $tokens = $null
    $errors = $null
    $tree = [Parser]::ParseFile((Resolve-Path -LiteralPath $Path), [ref]$tokens, [ref]$errors)
    [pscustomobject]@{ Name = Split-Path -Leaf $Path; Tree = $tree; Tokens = $tokens; Errors = $errors }
}

function Find-Node($In, [type]$Type) {
    $In.FindAll({ param($node) $node -is $Type }.GetNewClosure(), $true)
}

function New-Problem($At, [string]$Problem) {
    [pscustomobject]@{ Line = $At.StartLineNumber; Problem = $Problem }
}

# Strict mode comes before anything that could go wrong without it; what is loaded into a script runs nothing by itself.
function Test-Beginning($Tree, [switch]$Part) {
    $statements = @($Tree.EndBlock.Statements)
    $isStrict = $statements.Count -gt 0 -and $statements[0].Extent.Text -ceq 'Set-StrictMode -Version Latest'
    if (-not $Part -and -not $isStrict) { New-Problem -At $Tree.Extent -Problem 'The first statement is not Set-StrictMode -Version Latest.' }
    $others = @(Find-Node -In $Tree -Type ([CommandAst]) | Where-Object { $_.GetCommandName() -eq 'Set-StrictMode' })
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

# For each sort of node, what of it PowerShell 3.0 does not know; nothing where it knows the node.
$script:newerSyntax = @{
    TypeDefinitionAst = { 'a class or an enumeration' }
    UsingStatementAst = { 'using' }
    ConfigurationDefinitionAst = { 'a configuration' }
    TernaryExpressionAst = { 'a ? b : c' }
    PipelineChainAst = { '&& or ||' }
    BinaryExpressionAst = { if ($args[0].Operator -eq 'QuestionQuestion') { '??' } }
    AssignmentStatementAst = { if ($args[0].Operator -eq 'QuestionQuestionEquals') { '??=' } }
    MemberExpressionAst = { if ($args[0].NullConditional) { '?. or ?[]' } }
    IndexExpressionAst = { if ($args[0].NullConditional) { '?. or ?[]' } }
    PipelineAst = { if ($args[0].Background) { '& at the end' } }
    NamedBlockAst = { if ($args[0].BlockKind -eq 'Clean') { 'clean {}' } }
    InvokeMemberExpressionAst = {
        if ($args[0].NullConditional) { '?. or ?[]' }
        if ($args[0].Static -and $args[0].Member.Extent.Text -eq 'new') { '::new()' }
        if (-not $args[0].Static -and 'Where', 'ForEach' -contains $args[0].Member.Extent.Text) { '.Where() or .ForEach()' }
    }
}

function Test-Syntax($Tree) {
    foreach ($node in Find-Node -In $Tree -Type ([Ast])) {
        $newer = $script:newerSyntax[$node.GetType().Name]
        if (-not $newer) { continue }
        foreach ($name in & $newer $node) { New-Problem -At $node.Extent -Problem "PowerShell 3.0 does not know $name." }
    }
}

# What the tree does not show any more: escapes, and a line that begins with a pipe.
function Test-Token($Token) {
    $previous = $null
    foreach ($one in $Token) {
        if ($one -is [StringExpandableToken] -and $one.Text -match '(?<!`)(``)*`(e|u\{)') {
            New-Problem -At $one.Extent -Problem 'PowerShell 3.0 does not know `e or `u{}.'
        }
        if ($one.Kind -eq 'Pipe' -and $previous -and $previous.Extent.EndLineNumber -lt $one.Extent.StartLineNumber) {
            New-Problem -At $one.Extent -Problem 'PowerShell 3.0 does not know a line that begins with |.'
        }
        if ($one.Kind -ne 'NewLine' -and $one.Kind -ne 'Comment') { $previous = $one }
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
    if ($Cmdlet -ccontains $name) { return Test-Argument -Command $Command -Switch @() }
    if ($script:shellCommands.Keys -cnotcontains $name) {
        $isAlias = Get-Alias -Name $name -ErrorAction SilentlyContinue
        return New-Problem -At $Command.Extent -Problem ($isAlias ? "$name is an alias." : "$name is not known here.")
    }
    $parameters = $script:shellCommands[$name]
    $switches = @($parameters.Values | Where-Object { $_.ParameterType -eq [switch] } | ForEach-Object { $_.Name })
    Test-Argument -Command $Command -Known @($parameters.Keys) -Switch $switches
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

# What of a script is newer than Windows PowerShell 3.0: syntax, cmdlets, their parameters, and members of .NET.

using namespace System.Management.Automation.Language

Set-StrictMode -Version Latest

# What of the shell is newer than Windows PowerShell 3.0 and .NET Framework 4.0.
$script:newer = ConvertFrom-Json -InputObject ([IO.File]::ReadAllText([IO.Path]::Combine($PSScriptRoot, 'newer.json'))) -AsHashtable

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
        Get-NewerMember -Call $args[0]
    }
}

# What of a call of .NET the framework of PowerShell 3.0 lacks: the member, or the form with so many arguments.
function Get-NewerMember($Call) {
    $member = "$($Call.Member.Extent.Text)"
    $type = if ($Call.Static) { "$($Call.Expression.Extent.Text)".Trim('[', ']').Split('.')[-1] } else { '' }
    $names = @($member) + $(if ($type) { "${type}::$member" })
    foreach ($name in $names) {
        if ($script:newer['members'] -contains $name) { "$name()" }
        $most = $script:newer['arguments'][$name]
        if ($null -ne $most -and -not ($type -and $name -eq $member) -and @($Call.Arguments).Count -gt $most) { "$name() with so many arguments" }
    }
    # Of a text, later frameworks take the whole, earlier ones each character.
    $first = @($Call.Arguments)[0]
    if (-not $type -and 'Split', 'Trim', 'TrimStart', 'TrimEnd' -contains $member -and $first -is [StringConstantExpressionAst] -and $first.Value.Length -gt 1) {
        "$member() by a text of several characters"
    }
}

function Test-Syntax($In) {
    foreach ($type in $script:newerSyntax.Keys) {
        foreach ($node in Find-Node -In $In -Type $type) {
            foreach ($name in & $script:newerSyntax[$type] $node) { New-Problem -At $node.Extent -Problem "PowerShell 3.0 does not know $name." }
        }
    }
}

# What the tree does not show any more: escapes, and a line that begins with a pipe.
function Test-Token($Token) {
    $previous = $null
    foreach ($one in $Token) {
        if ($one -is [StringExpandableToken] -and $one.Text -match '(?<!`)(``)*`(e|u\{)') {
            New-Problem -At $one.Extent -Problem 'PowerShell 3.0 does not know `e or `u{}.'
        }
        if ($one -is [NumberToken] -and $one.Text -match '^[+-]?(0b|\d+(u|us|ul|y|uy|s|n)$)') {
            New-Problem -At $one.Extent -Problem "PowerShell 3.0 does not know the number $($one.Text)."
        }
        if ($one.Kind -eq 'Pipe' -and $previous -and $previous.Extent.EndLineNumber -lt $one.Extent.StartLineNumber) {
            New-Problem -At $one.Extent -Problem 'PowerShell 3.0 does not know a line that begins with |.'
        }
        if ($one.Kind -ne 'NewLine' -and $one.Kind -ne 'Comment') { $previous = $one }
    }
}

# Cmdlets, parameters and values of parameters that PowerShell 3.0 does not have.
function Test-Newer($Command, [string]$Name) {
    if ($script:newer['cmdlets'] -contains $Name) { New-Problem -At $Command.Extent -Problem "PowerShell 3.0 does not know $Name." }
    $parameters = @($script:newer['parameters']['*']) + @($script:newer['parameters'][$Name])
    $awaited = $null
    foreach ($element in $Command.CommandElements | Select-Object -Skip 1) {
        $value = $element
        if ($element -is [CommandParameterAst]) {
            $awaited = $element.ParameterName
            if ($parameters -contains $awaited) { New-Problem -At $element.Extent -Problem "PowerShell 3.0 does not know -$awaited of $Name." }
            $value = $element.Argument
        }
        $newer = if ($awaited) { $script:newer['values'][$awaited] }
        if ($newer -and $value -is [StringConstantExpressionAst] -and $newer -contains $value.Value) {
            New-Problem -At $value.Extent -Problem "PowerShell 3.0 does not know $($value.Value) of -$awaited."
        }
    }
}

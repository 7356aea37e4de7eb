# The accounts that steps need.

# The accounts that were asked for, by their label.
$script:credentials = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]'

# Whether an account that nobody was asked for is only looked for.
$script:isLookingOnly = $false

function Get-LabelledCredential {
    <#
    .SYNOPSIS
    The account behind a label: asked for once.
    .PARAMETER Label
    What the design calls the account.
    #>
    param([string]$Label)

    if (-not $script:credentials.ContainsKey($Label)) {
        if ($script:isLookingOnly) { return [pscustomobject]@{ UserName = '' } }
        $purpose = @($script:accounts | Where-Object -FilterScript { $_.Label -ceq $Label } | ForEach-Object -Process { $_.Purpose }) -join ''
        $message = if ($purpose) { "$($Label): $purpose" } else { $Label }
        $answer = Get-Credential -Message $message
        if (-not $answer) { throw "No account was given for '$Label'. Have it ready and start this script again." }
        $script:credentials[$Label] = $answer
    }
    $script:credentials[$Label]
}

function Test-AsksAccount {
    <#
    .SYNOPSIS
    Whether a value is an account that is asked for.
    .PARAMETER Value
    The value of a parameter.
    #>
    param($Value)

    $Value -is [scriptblock] -and "$Value".Contains('Get-LabelledCredential')
}

function Get-AskedName {
    <#
    .SYNOPSIS
    The name of an account, where somebody was asked for it already; empty otherwise.
    .PARAMETER Account
    The script block that asks for the name.
    #>
    param([scriptblock]$Account)

    $script:isLookingOnly = $true
    try { "$(& $Account)" } finally { $script:isLookingOnly = $false }
}

function Request-Account {
    <#
    .SYNOPSIS
    Asks for every account that is needed, each once, before anything is changed.
    .PARAMETER Work
    All that is to be done.
    #>
    param($Work)

    foreach ($one in $Work) {
        foreach ($value in @($one.Arguments.Values)) {
            if (Test-AsksAccount -Value $value) { [void](& $value) }
        }
    }
}

function Get-Argument {
    <#
    .SYNOPSIS
    The arguments of the command that really runs.
    .PARAMETER Parameter
    The parameters; a script block is run for its value.
    #>
    param($Parameter)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Parameter.GetEnumerator()) {
        $arguments[$entry.Key] = $entry.Value
        if ($entry.Value -is [scriptblock]) { $arguments[$entry.Key] = & $entry.Value }
    }
    $arguments
}

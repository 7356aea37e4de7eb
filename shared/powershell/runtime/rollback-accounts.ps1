# Accounts that connectors had before: nobody can read them back, so a person is asked.

function Test-SignsIn {
    <#
    .SYNOPSIS
    Whether an object of the backup signs in with an account.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    $Kept.Values.ContainsKey('SmartHostAuthMechanism') -and "$($Kept.Values['SmartHostAuthMechanism'])" -like 'BasicAuth*'
}

function Get-FormerAccount {
    <#
    .SYNOPSIS
    The account that an object had, asked for once.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    # -WhatIf asks nobody.
    if ($WhatIfPreference) { return 'the former account' }
    if (-not $script:rollback.Accounts.ContainsKey($Kept.Guid)) {
        $title = Get-Title -Object $Kept
        $answer = Get-Credential -Message "The former account of $title, which Exchange does not show"
        if (-not $answer) { throw "No account was given for $title. Have it ready and start this script again." }
        $script:rollback.Accounts[$Kept.Guid] = $answer
    }
    $script:rollback.Accounts[$Kept.Guid]
}

function Request-FormerAccount {
    <#
    .SYNOPSIS
    Asks for every former account that is needed, each once, before anything is taken back.
    .PARAMETER Entry
    The changes that are taken back.
    #>
    param($Entry)

    if ($WhatIfPreference) { return }
    foreach ($one in $Entry) {
        foreach ($kept in @(Get-AskedKept -Entry $one)) { if ($kept) { [void](Get-FormerAccount -Kept $kept) } }
    }
}

function Get-AskedKept {
    <#
    .SYNOPSIS
    The objects of the backup whose former account a change needs when it is taken back.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $kept = $script:rollback.ByGuid[(Get-OriginGuid -Guid $Entry.Guid)]
    switch ($Entry.Action) {
        'set' {
            if (-not $kept -or -not (Test-SignsIn -Kept $kept)) { return }
            $item = Find-PresentItem -Noun $kept.Noun -Guid $kept.Guid
            if ($null -ne $item -and (Get-ValueBack -Entry $Entry -Kept $kept -Item $item).Contains('AuthenticationCredential')) { $kept }
        }
        'remove' { if ($kept -and (Test-SignsIn -Kept $kept) -and $null -eq (Find-PresentItem -Noun $kept.Noun -Guid $kept.Guid)) { $kept } }
        'subscribe' {
            if (-not $script:run.IsEdge) { return }
            foreach ($one in $script:rollback.Backup.Objects) {
                if ($one.Noun -eq 'SendConnector' -and (Test-SignsIn -Kept $one) -and $null -eq (Find-PresentItem -Noun $one.Noun -Guid $one.Guid)) { $one }
            }
        }
    }
}

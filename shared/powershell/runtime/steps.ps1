# One step: idempotent, asking first, reporting after.

function Start-Step {
    <#
    .SYNOPSIS
    Counts a step and tells that it begins.
    .PARAMETER Cmdlet
    The cmdlet of the step.
    #>
    param([string]$Cmdlet)

    $script:step++
    Write-Host -Object "$script:step. $Cmdlet"
}

function Invoke-Step {
    <#
    .SYNOPSIS
    Carries out one command of the plan, as far as it is not carried out yet.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    Its parameters, in order; a script block stands for what is asked for when it is needed.
    .PARAMETER WhenExisting
    What an object that exists gets besides.
    #>
    param([string]$Cmdlet, $Parameter, $WhenExisting)

    Start-Step -Cmdlet $Cmdlet
    $verb, $noun = $Cmdlet.Split([char[]]'-', 2)
    if ($script:identities[$noun] -eq 'holder') { return Set-Right -Verb $verb -Parameter $Parameter }
    $server, $name = Split-Identity -Noun $noun -Parameter $Parameter
    $title = if ($name) { "$noun '$name'" } else { $noun }
    $existing = Find-Subject -Verb $verb -Noun $noun -Server $server -Name $name -Parameter $Parameter
    if ($verb -eq 'Remove') { return Remove-Existing -Noun $noun -Title $title -Existing $existing }
    if ($existing) {
        if ($verb -eq 'New' -and $WhenExisting) {
            foreach ($entry in $WhenExisting.GetEnumerator()) { $Parameter[$entry.Key] = $entry.Value }
        }
        return Update-Existing -Noun $noun -Title $title -Existing $existing -Parameter $Parameter -AsCreated ($verb -eq 'New')
    }
    if ($verb -eq 'New') { return Add-Missing -Noun $noun -Title $title -Name $name -Parameter $Parameter }
    if (-not (Test-Planned -Noun $noun -Name $name)) { throw "There is no $title here." }
    [void](Test-Consent -Kind 'Set' -Title $title -Action 'Set')
    Add-Planned -Noun $noun -Name $Parameter['Name']
}

function Add-Missing {
    <#
    .SYNOPSIS
    Makes an object.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Name
    Its name.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Noun, [string]$Title, [string]$Name, $Parameter)

    if (-not (Test-Consent -Kind 'Create' -Title $Title -Action 'Create')) { return Add-Planned -Noun $Noun -Name $Name }
    $arguments = Get-Argument -Parameter $Parameter
    $created = @(& "New-$Noun" @arguments) | Select-Object -First 1
    $identity = "$(Get-PropertyValue -From $created -Name 'Identity')"
    if (-not $identity) { $identity = $Name }
    $back = Join-Command -Cmdlet "Remove-$Noun" -Values ([ordered]@{ Identity = $identity })
    Write-Done -Kind 'Create' -Sentence "$Title was created." -WayBack $back
}

function Update-Existing {
    <#
    .SYNOPSIS
    Sets what differs on an object that exists.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER AsCreated
    Whether the step makes the object, and finds that it exists.
    #>
    param([string]$Noun, [string]$Title, $Existing, $Parameter, [bool]$AsCreated)

    $different = Get-Difference -Existing $Existing -Parameter $Parameter -AsCreated $AsCreated
    if ($different.Count -eq 0) { return Write-Unchanged -Title $Title -Parameter $Parameter }
    $sameBy = $script:sameBy[$Noun]
    if ($sameBy -and $different.Contains($sameBy)) { throw "$Title exists with another $sameBy, which cannot be changed." }
    $what = 'Set ' + (@(Get-ChangeText -Existing $Existing -Different $different) -join '; ')
    if (-not (Test-Consent -Kind 'Set' -Title $Title -Action $what)) {
        if ($different.Contains('Name')) { Add-Leaving -Noun $Noun -Item $Existing }
        return Add-Planned -Noun $Noun -Name $Parameter['Name']
    }
    $undo = @(Get-RestoreCommand -Noun $Noun -Title $Title -Existing $Existing -Different $different)
    $arguments = Get-Argument -Parameter $different
    if ($script:identities[$Noun] -ne 'none') { $arguments['Identity'] = "$(Get-PropertyValue -From $Existing -Name 'Identity')" }
    & "Set-$Noun" @arguments | Out-Null
    Write-Done -Kind 'Set' -Sentence "$($Title): $what." -WayBack $undo
}

function Write-Unchanged {
    <#
    .SYNOPSIS
    Tells that an object has all that the step states, and what of it nobody could compare.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param([string]$Title, $Parameter)

    Write-AlreadyRight -Title $Title
    $unseen = @($script:secrets | Where-Object -FilterScript { $Parameter.Contains($_) })
    if ($unseen.Count -gt 0) { Write-Host -Object "  $($unseen -join ', ') cannot be read back and was not compared." }
}

function Remove-Existing {
    <#
    .SYNOPSIS
    Removes an object, where it is there.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Title
    The object, as in a sentence.
    .PARAMETER Existing
    The object as Exchange shows it, or nothing.
    #>
    param([string]$Noun, [string]$Title, $Existing)

    if (-not $Existing) { return Write-AlreadyRight -Title "$Title (removed)" }
    if (-not (Test-Consent -Kind 'Remove' -Title $Title -Action 'Remove')) { return Add-Leaving -Noun $Noun -Item $Existing }
    $again = @(Get-RecreateCommand -Noun $Noun -Existing $Existing)
    & "Remove-$Noun" -Identity "$(Get-PropertyValue -From $Existing -Name 'Identity')" -Confirm:$false -ErrorAction Stop | Out-Null
    Write-Done -Kind 'Remove' -Sentence "$Title was removed." -WayBack $again
}

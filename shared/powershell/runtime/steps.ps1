# One step: asking first, written down before and after.

function Invoke-Step {
    <#
    .SYNOPSIS
    Carries out one step of the plan, as far as it is not carried out yet.
    .PARAMETER Step
    The step.
    .PARAMETER Count
    How many steps the script has.
    #>
    param($Step, [int]$Count)

    $title = Get-StepTitle -Step $Step
    Write-Step -Step $Step -Count $Count -Title $title
    $work = Get-Work -Step $Step
    if (-not $work) { return Write-AlreadyRight -Step $Step -Title $title }
    if (-not $WhatIfPreference -and $work.Object -and $work.Action -ne 'create' -and $null -eq $work.Object.Item) {
        return Write-Host -Object "  $title is not there, as its making was declined; this step was left out."
    }
    if (-not (Test-Consent -Work $work)) { return }
    Invoke-Work -Work $work
    Write-Change -Work $work
    if ($work.Action -eq 'subscribe') { Write-SubscriptionAdvice -Step $Step }
}

function Invoke-Work {
    <#
    .SYNOPSIS
    Runs the command of a step: a line in the journal before it, one after it, and then the object is read again.
    .PARAMETER Work
    What is to be done.
    #>
    param($Work)

    $arguments = Get-Argument -Parameter $Work.Arguments
    $guid = if ($Work.Object) { $Work.Object.Guid } else { '' }
    $name = if ($Work.Object) { Get-PresentName -Object $Work.Object } else { '' }
    $user = if ($Work.Rights.Count -gt 0) { "$($arguments['User'])" } else { '' }
    $begun = @{
        Step = $Work.Step; Action = $Work.Action; Object = $Work.Object; Name = $name; Guid = $guid; Parameter = $Work.Arguments; User = $user; Right = $Work.Rights
    }
    $number = Write-Begin @begun
    $cmdlet = $Work.Cmdlet
    try { $output = @(& $cmdlet @arguments) } catch {
        if ($Work.Action -eq 'create') { Complete-Refusal -Number $number -Object $Work.Object }
        if (-not (Test-NothingToEnd -Work $Work -Problem $_)) { throw }
        Write-Host -Object "  $($Work.Title) is not there any more."
        $output = @()
    }
    if ($Work.Action -eq 'synchronize') { Assert-Synchronized -Result $output -Edge $Work.Step.Edge }
    if ($Work.Action -eq 'create') { $guid = Get-NewGuid -Object $Work.Object -Output $output }
    Write-Done -Number $number -Guid $guid
    Update-Object -Work $Work -Guid $guid -Output $output
}

function Get-NewGuid {
    <#
    .SYNOPSIS
    The GUID of an object that was just made: as the command told it, else as it is found by its name; empty where it is not to be seen yet.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Output
    What the command returned.
    #>
    param($Object, $Output)

    $told = @($Output | ForEach-Object -Process { Get-GuidText -Item $_ } | Where-Object -FilterScript { $_ })
    if ($told.Count -gt 0) { return $told[0] }
    Clear-Listing -Noun $Object.Noun
    $found = @(Find-ByName -Object $Object -Name $Object.Name)
    if ($found.Count -eq 1) { return Get-GuidText -Item $found[0] }
    ''
}

function Update-Object {
    <#
    .SYNOPSIS
    Takes in what a command has changed, so that later steps see it.
    .PARAMETER Work
    What was done.
    .PARAMETER Guid
    The GUID of the object.
    .PARAMETER Output
    What the command returned.
    #>
    param($Work, [string]$Guid, $Output)

    $object = $Work.Object
    if ('subscribe', 'unsubscribe' -contains $Work.Action) {
        # A subscription makes and deletes objects of its own.
        Clear-Listing
        return Resolve-Objects
    }
    if (-not $object) { return }
    Clear-Right
    if ($Work.Action -eq 'remove') {
        Remove-FromListing -Noun $object.Noun -Item $object.Item
        $object.Item = $null
        return
    }
    $known = if ($Work.Action -eq 'create') { @($Output | Where-Object -FilterScript { $null -ne $_ }) | Select-Object -First 1 } else { $null }
    $object.Item = Update-Listing -Noun $object.Noun -Guid $Guid -Known $known
    $object.Guid = $Guid
    $object.IsOurs = $true
}

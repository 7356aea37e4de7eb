# What a step has to do: nothing where it is done already.

function New-Work {
    <#
    .SYNOPSIS
    What is to be done for a step.
    .PARAMETER Step
    The step.
    .PARAMETER Action
    As the journal calls it: create, set, remove, grant, revoke, subscribe, unsubscribe or synchronize.
    .PARAMETER Title
    What is changed.
    .PARAMETER What
    What happens to it.
    .PARAMETER Arguments
    The parameters of the command; a script block stands for what is asked for or read when it is needed.
    .PARAMETER Object
    The object of the design, where it is about one.
    .PARAMETER User
    Whose rights change.
    .PARAMETER Rights
    The rights that change.
    #>
    param($Step, [string]$Action, [string]$Title, [string]$What, $Arguments, $Object = $null, $User = '', [string[]]$Rights = @())

    [pscustomobject]@{
        Step = $Step; Action = $Action; Title = $Title; What = $What; Cmdlet = $Step.Cmdlet; Arguments = $Arguments; Object = $Object
        User = $User; Rights = @($Rights)
    }
}

function Get-Work {
    <#
    .SYNOPSIS
    What a step has to do now; nothing where all that it states is there.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($Step.Noun -eq 'EdgeSubscription' -or $Step.Noun -eq 'EdgeSynchronization') { return Get-SubscriptionWork -Step $Step }
    if ($script:identities[$Step.Noun] -eq 'holder') { return Get-RightWork -Step $Step }
    $object = $script:objects[$Step.Key]
    if (-not $object) { throw "Step $($Step.Number) of $($Step.Script) is about $($Step.Key), which the script does not describe. Write the bundle again." }
    switch ($Step.Verb) {
        'Remove' { return Get-RemovalWork -Step $Step -Object $object }
        'New' { if ($null -eq $object.Item) { return Get-CreationWork -Step $Step -Object $object } }
    }
    Get-SettingWork -Step $Step -Object $object
}

function Get-CreationWork {
    <#
    .SYNOPSIS
    The making of an object that is not there.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $told = @(Get-StatedText -Parameter $Step.Parameter) -join '; '
    New-Work -Step $Step -Action 'create' -Title (Get-Title -Object $Object) -What "Create with $told" -Arguments $Step.Parameter -Object $Object
}

function Get-SettingWork {
    <#
    .SYNOPSIS
    The setting of what differs; nothing where nothing does. The last step of an object also sets what no step states, where that is
    neither as believed nor as wanted: the judgement has let it pass since it is ours or taken over.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $given = @(Get-GivenName -Object $Object)
    $different = Get-Difference -Existing $Object.Item -Values $Step.Parameter -IsGiven $given
    # A way of signing in that changes needs its account.
    if ($different.Contains('SmartHostAuthMechanism')) {
        foreach ($secret in $script:secrets) { if ($Step.Parameter.Contains($secret)) { $different[$secret] = $Step.Parameter[$secret] } }
    }
    # Of an object that is only found again, what cannot be read back is no reason to set it.
    $seen = @($different.Keys | Where-Object -FilterScript { Get-Property -Existing $Object.Item -Name $_ })
    if ($Step.Verb -eq 'New' -and $seen.Count -eq 0) { $different.Clear() }
    $rest = Get-RestValue -Step $Step -Object $Object
    foreach ($entry in $rest.GetEnumerator()) { $different[$entry.Key] = $entry.Value }
    if ($different.Count -eq 0) { return }
    $arguments = [ordered]@{}
    foreach ($entry in (Get-IdentityArgument -Step $Step -Object $Object).GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    foreach ($entry in $different.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $what = 'Set ' + (@(Get-ChangeText -Existing $Object.Item -Different $different) -join '; ')
    $work = New-Work -Step $Step -Action 'set' -Title $title -What $what -Arguments $arguments -Object $Object
    if ($Step.Verb -eq 'New') { $work.Cmdlet = Get-SettingCmdlet -Object $Object }
    $work
}

function Get-SettingCmdlet {
    <#
    .SYNOPSIS
    The cmdlet that sets an object.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $Object.GetCmdlet -replace '^Get-', 'Set-'
}

function Get-IdentityArgument {
    <#
    .SYNOPSIS
    How a command is told which object it is about: by its GUID, which no name can lead astray; of a server by its name.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $identity = $script:identities[$Object.Noun]
    if ($identity -eq 'none') { return @{} }
    if ($identity -eq 'server') { return @{ Identity = "$($Step.Parameter['Identity'])" } }
    if ($Object.Guid) { return @{ Identity = $Object.Guid } }
    @{ Identity = "$(Get-PropertyValue -From $Object.Item -Name 'Identity')" }
}

function Get-GivenName {
    <#
    .SYNOPSIS
    The parameters that the journal says this object was given, so that those which cannot be read back are not given again.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item -or -not $Object.IsOurs) { return }
    foreach ($entry in @(Get-OwnEntry -Key $Object.Key -Action 'create', 'set')) {
        # What was made has all that it was made with, also where the script ended before it could say so.
        if ($entry.IsDone -or $entry.Action -eq 'create') { $entry.Parameter }
    }
}

function Get-RestValue {
    <#
    .SYNOPSIS
    What no step of an object states, and what is neither as believed nor as wanted: for its last step to set.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $rest = [ordered]@{}
    $own = @(Get-ObjectStep -Key $Object.Key | Where-Object -FilterScript { 'New', 'Set' -contains $_.Verb })
    if ($null -eq $Object.Item -or $null -eq $Object.Wanted -or $own[-1] -ne $Step) { return $rest }
    foreach ($entry in (Get-Difference -Existing $Object.Item -Values $Object.Wanted).GetEnumerator()) {
        $name = $entry.Key
        $isStated = @($own | Where-Object -FilterScript { $_.Parameter.Contains($name) }).Count -gt 0
        if ($isStated -or ($null -ne $Object.Believed -and -not $Object.Believed.Contains($name))) { continue }
        $property = Get-Property -Existing $Object.Item -Name $name
        if ($property -and -not (Test-Known -Object $Object -Name $name -Now $property.Value)) { $rest[$name] = $entry.Value }
    }
    $isNamed = @($own | Where-Object -FilterScript { $_.Parameter.Contains('Name') -and $_.Verb -eq 'Set' }).Count -gt 0
    if (-not $isNamed -and -not (Test-NameKnown -Object $Object -Name (Get-PresentName -Object $Object))) { $rest['Name'] = $Object.Name }
    $rest
}

function Get-RemovalWork {
    <#
    .SYNOPSIS
    The removal of an object that is there.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    if ($null -eq $Object.Item) { return }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    New-Work -Step $Step -Action 'remove' -Title $title -What 'Remove' -Arguments (Get-IdentityArgument -Step $Step -Object $Object) -Object $Object
}

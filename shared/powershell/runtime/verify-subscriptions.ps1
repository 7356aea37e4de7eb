# Whether the organization has the Edge subscriptions of the design, and no others of its Edge servers.

function Get-VerifiedSubscription {
    <#
    .SYNOPSIS
    The subscriptions of the design, and those that an Edge server of it has without the design, as rows like those of objects.
    #>
    param()

    $wanted = @($script:edges | Where-Object -FilterScript { $_.Site -ne '' })
    if (-not (Test-ShowingSubscriptions)) {
        foreach ($edge in $wanted) { New-SubscriptionRow -Edge $edge -NotCompared 'EdgeSubscription' }
        return
    }
    foreach ($edge in $script:edges) {
        $item = Find-Subscription -Edge $edge.Name
        if ($edge.Site -eq '') { if ($item) { Get-UnwantedSubscription -Edge $edge -Item $item }; continue }
        if (-not $item) {
            $missing = New-Problem -Kind 'missing' -Key $edge.Key -Sentence "The subscription of $($edge.Name) does not exist."
            New-SubscriptionRow -Edge $edge -Difference $missing
            continue
        }
        Get-ShownSubscription -Edge $edge -Item $item
    }
}

function Test-ShowingSubscriptions {
    <#
    .SYNOPSIS
    Whether this shell shows subscriptions: whoever may not run Get-EdgeSubscription does not have it.
    #>
    param()

    $script:edges.Count -gt 0 -and [bool](Get-Command -Name 'Get-EdgeSubscription' -ErrorAction SilentlyContinue)
}

function Get-ShownSubscription {
    <#
    .SYNOPSIS
    The row of a subscription that exists. That Exchange shows its site is unverified, so that it is compared where it is shown.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Edge, $Item)

    $site = Get-SubscribedSite -Item $Item
    if ($site -eq '') { return New-SubscriptionRow -Edge $Edge -Compared 1 -NotCompared 'Site' }
    if (Test-SameText -First $site -Second $Edge.Site) { return New-SubscriptionRow -Edge $Edge -Compared 2 }
    $sentence = "The subscription of $($Edge.Name): Site is $(ConvertTo-TypedText -Value $site), designed is $(ConvertTo-TypedText -Value $Edge.Site)."
    New-SubscriptionRow -Edge $Edge -Compared 2 -Difference (New-Problem -Kind 'difference' -Key $Edge.Key -Property 'Site' -Now $site -Wanted $Edge.Site -Sentence $sentence)
}

function Get-UnwantedSubscription {
    <#
    .SYNOPSIS
    The row of a subscription that the design does not have, though it has the Edge server.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Edge, $Item)

    $site = Get-SubscribedSite -Item $Item
    $where = if ($site -eq '') { '' } else { " to the site $(ConvertTo-TypedText -Value $site)" }
    $sentence = "$($Edge.Name) is subscribed$where, which the design does not have: end the subscription, or draw it in the design."
    New-SubscriptionRow -Edge $Edge -Compared 1 -Difference (New-Problem -Kind 'extra' -Key $Edge.Key -Now $site -Sentence $sentence)
}

function Get-ExtraSubscription {
    <#
    .SYNOPSIS
    The subscriptions of Edge servers that the design does not have, where it has any Edge server. They do no harm to what is designed.
    #>
    param()

    if (-not (Test-ShowingSubscriptions)) { return }
    foreach ($item in @(Get-Listing -Noun 'EdgeSubscription')) {
        $name = "$(Get-PropertyValue -From $item -Name 'Name')"
        if (@($script:edges | Where-Object -FilterScript { Test-SameServer -First $_.Name -Second $name }).Count -gt 0) { continue }
        [pscustomobject]@{ Noun = 'EdgeSubscription'; Server = ''; Name = $name; Title = "The subscription of $name"; Problem = $null }
    }
}

function Get-SubscribedSite {
    <#
    .SYNOPSIS
    The name of the site of a subscription, which Exchange may show with the path to it; empty where it shows none.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'Site')".Split('/')[-1]
}

function New-SubscriptionRow {
    <#
    .SYNOPSIS
    What verify tells of one subscription.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Compared
    How many values were compared.
    .PARAMETER Difference
    What differs.
    .PARAMETER NotCompared
    What could not be compared.
    #>
    param($Edge, [int]$Compared, $Difference, [string]$NotCompared)

    [pscustomobject]@{
        Object = [pscustomobject]@{ Key = $Edge.Key; Noun = 'EdgeSubscription'; Server = ''; Name = $Edge.Name }
        Title = "The subscription of $($Edge.Name)"; Compared = $Compared
        Differences = @($Difference | Where-Object -FilterScript { $_ }); NotCompared = @($NotCompared | Where-Object -FilterScript { $_ })
    }
}

# Edge subscriptions over the stores of fake-exchange.ps1, one store for each side: the cmdlets do what the documentation of
# EdgeSync says that they do to connectors and accepted domains.

$global:FakeSides = @{}
$global:FakeEdge = @{ GetFails = $false }

# Goes to another machine: its own store, as an Edge server and the organization have.
function Use-Side([string]$Machine) {
    if (-not $FakeSides.ContainsKey($Machine)) {
        $FakeSides[$Machine] = @{
            Store = @{
                SendConnector = [ordered]@{}
                ReceiveConnector = [ordered]@{}
                AcceptedDomain = [ordered]@{}
                EdgeSubscription = [ordered]@{}
            }
            Rights = [Collections.ArrayList]@()
        }
    }
    $FakeExchange.Store = $FakeSides[$Machine].Store
    $FakeExchange.Rights = $FakeSides[$Machine].Rights
    $FakeExchange.Machine = $Machine
    $env:COMPUTERNAME = $Machine
}

New-Module -Name FakeSubscription -ScriptBlock {
    function Add-Call($Cmdlet, $Shown) {
        [void]$FakeExchange.Calls.Add([pscustomobject]@{ cmdlet = $Cmdlet; parameters = $Shown })
    }

    function Add-Subscription([string]$Name, $Site) {
        $FakeExchange.Store.EdgeSubscription[$Name] = [pscustomobject]@{ Name = $Name; Site = $Site }
    }

    function New-EdgeSubscription {
        [CmdletBinding()] param($FileName, [byte[]]$FileData, $Site, [switch]$Force, [switch]$Confirm)
        if ($FileName) {
            Add-Call 'New-EdgeSubscription' ([ordered]@{ FileName = $FileName; Force = [bool]$Force })
            [IO.File]::WriteAllText($FileName, $FakeExchange.Machine)
            $FakeExchange.Store.SendConnector.Clear()
            $FakeExchange.Store.AcceptedDomain.Clear()
            return Add-Subscription $FakeExchange.Machine $null
        }
        if (-not $Site -or -not $FileData) { Write-Error 'FileData and Site are required here.'; return }
        $edge = [Text.Encoding]::UTF8.GetString($FileData)
        Add-Call 'New-EdgeSubscription' ([ordered]@{ Edge = $edge; Site = $Site })
        Add-Subscription $edge "contoso.com/Configuration/Sites/$Site"
    }

    function Get-EdgeSubscription {
        [CmdletBinding()] param($Identity)
        if ($FakeEdge.GetFails) { Write-Error 'Not on this role.'; return }
        $FakeExchange.Store.EdgeSubscription.Values | Where-Object { -not $Identity -or $_.Name -eq $Identity }
    }

    function Remove-EdgeSubscription {
        [CmdletBinding()] param($Identity, [switch]$Confirm)
        if (-not $PSBoundParameters.ContainsKey('Confirm') -or $Confirm) { Write-Error 'This would have asked a question.'; return }
        Add-Call 'Remove-EdgeSubscription' ([ordered]@{ Identity = $Identity })
        $FakeExchange.Store.EdgeSubscription.Remove($Identity)
        foreach ($connector in @($FakeExchange.Store.SendConnector.Values)) {
            $connector.SourceTransportServers = @($connector.SourceTransportServers | Where-Object { $_ -ne $Identity })
            if (-not $connector.SourceTransportServers) { $FakeExchange.Store.SendConnector.Remove($connector.Name) }
        }
    }

    function Start-EdgeSynchronization {
        [CmdletBinding()] param($TargetServer, [switch]$Confirm)
        Add-Call 'Start-EdgeSynchronization' ([ordered]@{ TargetServer = $TargetServer })
        [pscustomobject]@{ Type = 'Configuration'; Result = 'Success' }
    }

    Export-ModuleMember -Function '*-EdgeSubscription', 'Start-EdgeSynchronization'
} | Import-Module -Global -DisableNameChecking

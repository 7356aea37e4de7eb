# What Exchange refuses of accepted domains.

$script:rules['AcceptedDomain'] = [ordered]@{
    'AD-NAME' = {
        param($item)
        if (Get-Other 'AcceptedDomain' $item | Where-Object { Test-SameWord $_['Name'] $item['Name'] }) { "The name '$($item['Name'])' is taken." }
    }
    'AD-DOMAIN-TAKEN' = {
        param($item)
        if (Get-Other 'AcceptedDomain' $item | Where-Object { Test-SameWord $_['DomainName'] $item['DomainName'] }) { "The domain '$($item['DomainName'])' is an accepted domain already." }
    }
}

using Amazon.Account;
using Amazon.Account.Model;
using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Account;

/// <summary>Asks for the alternate contact of a kind.</summary>
internal sealed class AlternateContactsCollector()
    : OperationCollector<IAmazonAccount, GetAlternateContactRequest, GetAlternateContactResponse>(PartIds.AlternateContacts, Operation)
{
    private static readonly AwsOperation<IAmazonAccount, GetAlternateContactRequest, GetAlternateContactResponse> Operation = new(
        AwsServices.Account,
        "GetAlternateContact",
        (c, r, t) => c.GetAlternateContactAsync(r, t)
    );

    protected override GetAlternateContactRequest NewRequest(Question question) => new() { AlternateContactType = question.Subject!.Name };
}

using System.Text.Json;
using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Lists the managed policies that a permission set brings to the account, with their documents as far as the account holds
/// them.</summary>
internal sealed class PermissionSetPoliciesDerivation() : Derivation("managedPolicies")
{
    public override DerivedValue Derive(AccountView account, Item item)
    {
        var shelf = account.Access.Shelf;
        var header = account.State.Header;
        var ofAws = item
            .Configuration.List("attachedManagedPolicies")
            .Select(p => p.Text("arn"))
            .OfType<string>()
            .Select(arn => OfAws(arn, shelf));
        var ofAccount = item.Configuration.List("customerManagedPolicyReferences").Select(r => OfAccount(r, header, shelf));
        return DerivedValue.Of(ofAws.Concat(ofAccount));
    }

    private static object OfAws(string arn, PolicyShelf shelf)
    {
        var name = arn[(arn.LastIndexOf('/') + 1)..];
        var held = shelf.Find(arn, name);
        return Shape(
            held,
            held.Policy is null && AwsManagedPolicies.IsOrdinary(arn),
            $"the account holds no copy of {name}, a policy of AWS that is not known"
        );
    }

    // https://docs.aws.amazon.com/singlesignon/latest/userguide/howtocmp.html: in each account the policy of that name and path is the
    // account's own.
    private static object OfAccount(JsonElement reference, StateHeader header, PolicyShelf shelf)
    {
        var name = reference.Text("name") ?? "";
        var arn = $"arn:{header.Partition}:iam::{header.AccountId}:policy{reference.Text("path") ?? "/"}{name}";
        return Shape(
            shelf.Find(arn, name),
            isOrdinary: false,
            $"the account has no policy {arn}; those of the accounts in which the permission set is assigned say what it allows there"
        );
    }

    private static object Shape(HeldPolicy policy, bool isOrdinary, string unknown) =>
        new
        {
            policy.Name,
            policy.Arn,
            IsOrdinary = isOrdinary,
            Document = policy.Document is { } document ? (object)document : DerivedValue.NotKnown(unknown),
        };
}

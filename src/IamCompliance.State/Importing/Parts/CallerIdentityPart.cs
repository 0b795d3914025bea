using IamCompliance.State.Importing.Drafts;
using IamCompliance.State.Importing.Reading;
using IamCompliance.State.Json;

namespace IamCompliance.State.Importing.Parts;

/// <summary>Reads who asked, and thereby whose account it is.</summary>
internal sealed class CallerIdentityPart() : AnswerPart(PartIds.AccountIdentity, Call)
{
    public static readonly CliOperation Call = new("sts-get-caller-identity", "sts:GetCallerIdentity");

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        contribution.ExpectOwnAccount(body.RequiredText("Account"), "the caller");
        draft.CallerArn = body.RequiredText("Arn");
    }
}

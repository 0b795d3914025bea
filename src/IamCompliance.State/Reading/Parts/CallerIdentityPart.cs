using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads who asked, and thereby whose account it is.</summary>
internal sealed class CallerIdentityPart() : AnswerPart(PartIds.AccountIdentity, Call)
{
    public static readonly ReadOperation Call = new("sts-get-caller-identity", "sts:GetCallerIdentity");

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        contribution.ExpectOwnAccount(body.RequiredText("Account"), "the caller");
        draft.CallerArn = body.RequiredText("Arn");
    }
}

using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the account's own password policy.</summary>
internal sealed class PasswordPolicyPart() : AnswerPart(PartIds.PasswordPolicy)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var policy = body.RequiredObject("PasswordPolicy");
        var shape = new Shape(policy)
            .Number("MinimumPasswordLength")
            .Boolean("RequireSymbols")
            .Boolean("RequireNumbers")
            .Boolean("RequireUppercaseCharacters")
            .Boolean("RequireLowercaseCharacters")
            .Boolean("AllowUsersToChangePassword")
            .Boolean("ExpirePasswords");
        // Zero means never, and is then not a number of days or passwords.
        if (policy.Number("MaxPasswordAge") is > 0)
            shape.Number("MaxPasswordAge");
        if (policy.Number("PasswordReusePrevention") is > 0)
            shape.Number("PasswordReusePrevention");
        // https://docs.aws.amazon.com/IAM/latest/APIReference/API_PasswordPolicy.html: passwords expire when MaxPasswordAge is more than 0.
        if (policy.Boolean("ExpirePasswords") == true && policy.Number("MaxPasswordAge") is not > 0)
        {
            contribution.Doubt = new RejectedContentException(
                PartErrorCodes.MemberMissing,
                "`PasswordPolicy.ExpirePasswords` is true and there is no `PasswordPolicy.MaxPasswordAge`, "
                    + "which AWS then sends: ask again without --query"
            );
        }

        contribution.Set(draft.Account, "passwordPolicy", shape.Boolean("HardExpiry").Json);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question)
    {
        if (question.Export.Account["passwordPolicy"] is not JsonObject policy)
            return null;
        var shape = new AnswerShape(policy)
            .Always("MinimumPasswordLength", 6)
            .Always("RequireSymbols", false)
            .Always("RequireNumbers", false)
            .Always("RequireUppercaseCharacters", false)
            .Always("RequireLowercaseCharacters", false)
            .Always("AllowUsersToChangePassword", false)
            .Always("ExpirePasswords", policy["maxPasswordAge"] is not null)
            .Copy("MaxPasswordAge", "PasswordReusePrevention", "HardExpiry");
        if (shape.Json["ExpirePasswords"]!.GetValue<bool>())
            shape.Always("MaxPasswordAge", 90);
        return new JsonObject { ["PasswordPolicy"] = shape.Json };
    }
}

using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the account's own password policy.</summary>
internal sealed class PasswordPolicyPart() : AnswerPart(PartIds.PasswordPolicy, Call)
{
    public static readonly ReadOperation Call = new("iam-get-account-password-policy", "iam:GetAccountPasswordPolicy")
    {
        AbsentCodes = ["NoSuchEntity"],
    };

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
        contribution.Set(draft.Account, "passwordPolicy", shape.Boolean("HardExpiry").Json);
    }
}

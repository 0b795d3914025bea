using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Words;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Model;

/// <summary>Finds what could not be read of an account, and says why.</summary>
internal static class UnprovenParts
{
    /// <summary>Finds the parts that were asked for, or that a control rests on, and that carry no verdict; by id.</summary>
    public static IReadOnlyList<Part> Of(AccountResult account)
    {
        var needed = account.Controls.SelectMany(c => c.Parts);
        return
        [
            .. account
                .Parts.Where(p => p.Status != ReadStatus.NotCollected)
                .Concat(needed)
                .Where(p => !p.IsProven)
                .DistinctBy(p => p.Id, StringComparer.Ordinal)
                .OrderBy(p => p.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Says how far the reading went, what AWS answered, and which permission would help.</summary>
    public static string Words(Part part)
    {
        var status = part.Status switch
        {
            ReadStatus.Partial => "was read in part",
            ReadStatus.Denied => "was denied",
            ReadStatus.Failed => "could not be read",
            _ => "was not read",
        };
        return part.Error is not { } error
            ? VerdictWords.Shown($"{part.Id} {status}.")
            : VerdictWords.Shown(
                $"{part.Id} {status}: {error.Operation} gave {error.Code}: "
                    + $"{error.Message}{(error.Permission is { } permission ? $" Missing permission: {permission}." : "")}"
            );
    }
}

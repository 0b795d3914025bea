using IamCompliance.State;

namespace IamCompliance.Assessment.Values;

/// <summary>Words why a part carries no verdict, so that a person can go and mend it.</summary>
internal static class UnprovenPart
{
    public static string Describe(Part part)
    {
        var error = part.Error;
        var what = error?.Operation ?? part.Id;
        var code = error is null ? "" : $" ({error.Code})";
        var sentence = part.Status switch
        {
            ReadStatus.Denied => $"{what} was denied{code}",
            ReadStatus.Partial => $"{what} was only partly read{code}",
            ReadStatus.Failed => $"{what} failed{code}",
            ReadStatus.NotCollected => $"{what} was not collected",
            _ => $"{what} was read",
        };
        if (part.Status is ReadStatus.Partial or ReadStatus.Failed && error?.Message is { Length: > 0 } message)
            sentence += $": {message.TrimEnd('.')}";
        return error?.Permission is { Length: > 0 } permission ? $"{sentence}; grant {permission}" : sentence;
    }
}

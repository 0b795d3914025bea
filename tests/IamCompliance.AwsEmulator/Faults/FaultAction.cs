namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Is what a rule does to a call.</summary>
public sealed record FaultAction
{
    private FaultAction(FaultKind kind) => Kind = kind;

    /// <summary>Gets what goes wrong.</summary>
    public FaultKind Kind { get; }

    /// <summary>Gets the throttling error of the service.</summary>
    public static FaultAction Throttle { get; } = new(FaultKind.Throttle);

    /// <summary>Gets the refusal for want of a permission.</summary>
    public static FaultAction AccessDenied { get; } = new(FaultKind.AccessDenied);

    /// <summary>Gets the refusal of a token that has ended.</summary>
    public static FaultAction ExpiredToken { get; } = new(FaultKind.ExpiredToken);

    /// <summary>Gets an internal error, status 500.</summary>
    public static FaultAction InternalError { get; } = new(FaultKind.InternalError);

    /// <summary>Gets unavailability, status 503.</summary>
    public static FaultAction ServiceUnavailable { get; } = new(FaultKind.ServiceUnavailable);

    /// <summary>Gets a connection that breaks before the answer.</summary>
    public static FaultAction Reset { get; } = new(FaultKind.Reset);

    /// <summary>Gets a connection that breaks in the middle of the answer.</summary>
    public static FaultAction CutBody { get; } = new(FaultKind.CutBody);

    /// <summary>Gets a complete answer whose document ends in the middle.</summary>
    public static FaultAction MalformedBody { get; } = new(FaultKind.MalformedBody);

    /// <summary>Gets a web page in place of the answer.</summary>
    public static FaultAction Html { get; } = new(FaultKind.Html);

    /// <summary>Gets an empty body.</summary>
    public static FaultAction EmptyBody { get; } = new(FaultKind.EmptyBody);

    /// <summary>Gets an output without its lists.</summary>
    public static FaultAction NullLists { get; } = new(FaultKind.NullLists);

    /// <summary>Gets the right body under another content type.</summary>
    public static FaultAction WrongContentType { get; } = new(FaultKind.WrongContentType);

    /// <summary>Gets pages that all name the same token.</summary>
    public static FaultAction RepeatToken { get; } = new(FaultKind.RepeatToken);

    /// <summary>Gets a page that is not the last and names no token.</summary>
    public static FaultAction DropToken { get; } = new(FaultKind.DropToken);

    /// <summary>Gets the code of an error of choice.</summary>
    public string? Code { get; private init; }

    /// <summary>Gets the message of an error of choice.</summary>
    public string? Message { get; private init; }

    /// <summary>Gets the HTTP status of an error of choice.</summary>
    public int Status { get; private init; }

    /// <summary>Gets how long a delay takes, or how far the date is off.</summary>
    public TimeSpan Time { get; private init; }

    /// <summary>Makes an error of choice.</summary>
    public static FaultAction Error(string code, int status, string message) =>
        new(FaultKind.Error)
        {
            Code = code,
            Status = status,
            Message = message,
        };

    /// <summary>Makes a delay, measured by the emulator's clock.</summary>
    public static FaultAction Delay(TimeSpan time) => new(FaultKind.Delay) { Time = time };

    /// <summary>Makes dates that are off.</summary>
    public static FaultAction ClockSkew(TimeSpan time) => new(FaultKind.ClockSkew) { Time = time };

    internal static FaultAction Simple(FaultKind kind) => new(kind);
}

namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Names what can go wrong.</summary>
public enum FaultKind
{
    /// <summary>An error of choice: code, message, status.</summary>
    Error,

    /// <summary>The throttling error of the service.</summary>
    Throttle,

    /// <summary>The service's refusal for want of a permission.</summary>
    AccessDenied,

    /// <summary>The service's refusal of a token that has ended.</summary>
    ExpiredToken,

    /// <summary>An internal error of the service, status 500.</summary>
    InternalError,

    /// <summary>The service is unavailable, status 503.</summary>
    ServiceUnavailable,

    /// <summary>The connection is broken without an answer.</summary>
    Reset,

    /// <summary>The full length is announced, half is sent, and the connection is broken.</summary>
    CutBody,

    /// <summary>A complete answer whose document ends in the middle.</summary>
    MalformedBody,

    /// <summary>A web page with status 200, as proxies and portals answer.</summary>
    Html,

    /// <summary>Status 200 and no body.</summary>
    EmptyBody,

    /// <summary>The lists at the top of the output are missing.</summary>
    NullLists,

    /// <summary>The right body under another content type.</summary>
    WrongContentType,

    /// <summary>The answer comes later; other faults still apply.</summary>
    Delay,

    /// <summary>Every page names the same token for the next one.</summary>
    RepeatToken,

    /// <summary>The page is not the last, and there is no token to go on with.</summary>
    DropToken,

    /// <summary>The date of the answer is off.</summary>
    ClockSkew,
}

namespace IamCompliance.Evidence.Model;

/// <summary>Names how something was assessed, as NIST SP 800-53A defines its methods.</summary>
internal enum AssessmentMethod
{
    /// <summary>The mechanism itself was exercised: the account was asked.</summary>
    Test,

    /// <summary>Records were studied: an export somebody handed in, files of AWS Config, attached documents.</summary>
    Examine,

    /// <summary>A person answered for it.</summary>
    Interview,
}

// Written by scripts/openapi.ts from static/public/openapi.json.
export interface paths {
    "/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for one drawing, as a link
         * @description Exactly one of `code` and `pixels`.
         */
        get: operations["predictOne"];
        put?: never;
        /** Which letter is it? One drawing or up to 1,000 */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks on offer */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One network: weights, training, measures */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The default network */
        get: operations["getDefaultModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page with this drawing and a preview for chats */
        get: operations["sharedDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{code}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview picture, 1200 x 630 */
        get: operations["sharedPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service is well */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The drawing, row by row from the top left: 1 is ink, 0 is paper. Grey values are refused: threshold them first. */
        Pixels: (0 | 1)[] | (0 | 1)[][] | components["schemas"]["PixelText"];
        /** @description Text: 0 or . is paper, 1 or # is ink. Rows unparted, or parted by / or line breaks, one more of them allowed at the end. */
        PixelText: string;
        /** @description The six-character code of shared links: the 30 pixels as one binary number, written in base 32, in any case. */
        Code: string;
        /** @description One of three keys. */
        Question: {
            pixels: components["schemas"]["Pixels"];
        } | {
            code: components["schemas"]["Code"];
        } | {
            instances: components["schemas"]["Pixels"][];
        };
        Answer: {
            /**
             * @description The largest score.
             * @enum {string}
             */
            letter: "A" | "B" | "C";
            /** @description Whether exactly one score is 0.5 or more. If not, the letter is only the closest. */
            recognised: boolean;
            /** @description Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1. */
            scores: {
                A: number;
                B: number;
                C: number;
            };
            /** @description For people. */
            message: string;
            trace?: components["schemas"]["Trace"];
            model: components["schemas"]["ModelName"];
        };
        BatchAnswer: {
            predictions: components["schemas"]["BatchItem"][];
            model: components["schemas"]["ModelName"];
        };
        BatchItem: {
            /**
             * @description The largest score.
             * @enum {string}
             */
            letter: "A" | "B" | "C";
            /** @description Whether exactly one score is 0.5 or more. If not, the letter is only the closest. */
            recognised: boolean;
            /** @description Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1. */
            scores: {
                A: number;
                B: number;
                C: number;
            };
            /** @description For people. */
            message: string;
            trace?: components["schemas"]["Trace"];
        };
        /** @description Every value between the pixels and the scores: sums z and sigmoids a of the 5 hidden and the 3 output neurons. */
        Trace: {
            z1: number[];
            a1: number[];
            z2: number[];
            a2: number[];
        };
        ModelName: {
            /** @enum {string} */
            name: "tutorial";
            /** @description Made of the weights: other weights, other version. */
            version: string;
        };
        ModelList: {
            /** @enum {string} */
            default: "tutorial";
            models: components["schemas"]["ModelName"][];
        };
        ModelCard: {
            /** @enum {string} */
            name: "tutorial";
            /** @description Made of the weights: other weights, other version. */
            version: string;
            labels: string[];
            /** @description The labels as drawings. */
            letters: components["schemas"]["Code"][];
            shapes: {
                drawing: number[];
                w1: number[];
                w2: number[];
            };
            threshold: number;
            /** @description Everything needed to make the weights again. */
            training: Record<string, never>;
            /** @description Row i: from pixel i. */
            w1: number[][];
            /** @description Row i: from hidden neuron i. */
            w2: number[][];
        };
        Health: {
            /** @constant */
            status: "ok";
            models: components["schemas"]["ModelName"][];
        };
        /** @description RFC 9457 */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @description What was expected, and what came. */
            detail: string;
            errors?: components["schemas"]["Fault"][];
            /** @description Names this request in our logs. */
            ray?: string;
        };
        Fault: {
            /** @description A JSON pointer into the body. */
            pointer: string;
            /** @description What was expected, and what came. */
            detail: string;
        } | {
            /** @description The name of a query parameter. */
            parameter: string;
            /** @description What was expected, and what came. */
            detail: string;
        };
    };
    responses: {
        /** @description Not UTF-8, not JSON, or cut off. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "expected JSON: Expected ',' or ']' after array element in JSON at position 16 (line 1 column 17)"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is there. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "there is no model \"none\": expected one of tutorial"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Allow` says which methods are expected. */
        Problem405: {
            headers: {
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Method Not Allowed",
                 *       "status": 405,
                 *       "detail": "expected GET, HEAD, POST, OPTIONS, got DELETE"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has more than 262,144 bytes. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "expected a body of at most 262144 bytes"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not application/json. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "expected the content type application/json, got application/x-www-form-urlencoded"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description JSON or a query of the wrong content; `errors` says where. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unprocessable Content",
                 *       "status": 422,
                 *       "detail": "2 mistakes",
                 *       "errors": [
                 *         {
                 *           "pointer": "/pixels/0",
                 *           "detail": "expected 0 or 1, got 0.5: threshold it first"
                 *         },
                 *         {
                 *           "pointer": "/pixels/29",
                 *           "detail": "expected 0 or 1, got 2"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many from one address; wait as `Retry-After` says. */
        Problem429: {
            headers: {
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "too many requests from this address: wait 10 seconds"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "the fault is on our side"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has this answer already: If-None-Match named its ETag. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Which network answers. */
        Model: "tutorial";
        /** @description The language of `message`. */
        Lang: "en" | "pt-BR";
        /** @description Every value between pixels and scores, too. */
        Trace: "true" | "false";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    predictOne: {
        parameters: {
            query?: {
                /** @example 64nu31 */
                code?: components["schemas"]["Code"];
                pixels?: components["schemas"]["PixelText"];
                /** @description Which network answers. */
                model?: components["parameters"]["Model"];
                /** @description The language of `message`. */
                lang?: components["parameters"]["Lang"];
                /** @description Every value between pixels and scores, too. */
                trace?: components["parameters"]["Trace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "letter": "A",
                     *       "recognised": true,
                     *       "scores": {
                     *         "A": 0.8818092193722006,
                     *         "B": 0.11558225790055486,
                     *         "C": 0.02141003853705837
                     *       },
                     *       "message": "Image is of letter A.",
                     *       "model": {
                     *         "name": "tutorial",
                     *         "version": "e259e5808356ac1c"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Answer"];
                };
            };
            304: components["responses"]["NotModified"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    predict: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: components["parameters"]["Model"];
                /** @description The language of `message`. */
                lang?: components["parameters"]["Lang"];
                /** @description Every value between pixels and scores, too. */
                trace?: components["parameters"]["Trace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description One answer, or one for each drawing of `instances`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"] | components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks on offer */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default": "tutorial",
                     *       "models": [
                     *         {
                     *           "name": "tutorial",
                     *           "version": "e259e5808356ac1c"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            304: components["responses"]["NotModified"];
            500: components["responses"]["Problem500"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example tutorial */
                name: "tutorial";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One network: weights, training, measures */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    getDefaultModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default network */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "tutorial",
                     *       "version": "e259e5808356ac1c",
                     *       "labels": [
                     *         "A",
                     *         "B",
                     *         "C"
                     *       ],
                     *       "letters": [
                     *         "64nu31",
                     *         "f4jp4u",
                     *         "f4210u"
                     *       ],
                     *       "shapes": {
                     *         "drawing": [
                     *           5,
                     *           6
                     *         ],
                     *         "w1": [
                     *           30,
                     *           5
                     *         ],
                     *         "w2": [
                     *           5,
                     *           3
                     *         ]
                     *       },
                     *       "threshold": 0.5,
                     *       "training": {
                     *         "recipe": "tutorial",
                     *         "start": "figure-7",
                     *         "epochs": 100,
                     *         "learningRate": 0.1
                     *       },
                     *       "w1": [
                     *         [
                     *           0.75696605,
                     *           -0.15959223,
                     *           -1.43034587,
                     *           0.17885107,
                     *           -0.75859483
                     *         ],
                     *         [
                     *           -0.3917987102181689,
                     *           0.3571138201285587,
                     *           0.027066618155690097,
                     *           0.05368561792575665,
                     *           0.31643458245166384
                     *         ],
                     *         [
                     *           0.22439079678008023,
                     *           0.5691265701278416,
                     *           0.5649318904499633,
                     *           0.7355127938207094,
                     *           -0.44247567656772785
                     *         ],
                     *         [
                     *           1.0922072767800801,
                     *           0.5275244301278426,
                     *           0.34553602044996284,
                     *           -0.7794246561792907,
                     *           0.4321446134322723
                     *         ],
                     *         [
                     *           -1.0674688302181685,
                     *           -0.06193419987144084,
                     *           -0.24729978184430998,
                     *           0.608106447925757,
                     *           -1.201440737548336
                     *         ],
                     *         [
                     *           0.15860963,
                     *           -1.17967773,
                     *           -0.70747245,
                     *           0.22870289,
                     *           0.00940404
                     *         ],
                     *         [
                     *           1.40511247,
                     *           -1.29543461,
                     *           1.41613069,
                     *           -0.97964787,
                     *           -2.86220777
                     *         ],
                     *         [
                     *           0.7480590567800808,
                     *           -2.100639409872164,
                     *           -0.5774647495500366,
                     *           1.38588936382071,
                     *           -2.079078146567727
                     *         ],
                     *         [
                     *           0.4441061,
                     *           -0.18751726,
                     *           -2.58252033,
                     *           0.23076863,
                     *           0.12182448
                     *         ],
                     *         [
                     *           -0.50061323,
                     *           0.39855851,
                     *           -0.55612255,
                     *           2.0201934,
                     *           0.70525187
                     *         ],
                     *         [
                     *           -1.6867565235059498,
                     *           1.2590511163404834,
                     *           0.75986956475694,
                     *           -1.3216296051941714,
                     *           -0.38755169658912636
                     *         ],
                     *         [
                     *           -0.25756077,
                     *           -1.37543232,
                     *           -0.71369897,
                     *           -0.13556156,
                     *           -0.34918718
                     *         ],
                     *         [
                     *           0.5087046769982487,
                     *           3.0399140399992812,
                     *           1.029947662294273,
                     *           -1.7323405041050475,
                     *           -0.6703372590193913
                     *         ],
                     *         [
                     *           0.3886340367800799,
                     *           -0.614758869872158,
                     *           -0.6360377795500364,
                     *           -0.6675053761792905,
                     *           -0.33058266656772795
                     *         ],
                     *         [
                     *           0.5781176264940514,
                     *           0.6019835063404837,
                     *           2.491477354756938,
                     *           -1.6488411251941717,
                     *           2.021164723410874
                     *         ],
                     *         [
                     *           -0.9680181835059481,
                     *           0.28530124634048387,
                     *           0.91897687475694,
                     *           -0.3337152351941722,
                     *           -1.963281516589125
                     *         ],
                     *         [
                     *           1.2644609464940502,
                     *           -0.10381747365951623,
                     *           0.7133591447569402,
                     *           -1.2629950851941711,
                     *           -0.7636868265891259
                     *         ],
                     *         [
                     *           -0.9922428130017509,
                     *           0.7748843999992827,
                     *           0.6417923622942733,
                     *           -1.6625757141050475,
                     *           -0.8728002290193914
                     *         ],
                     *         [
                     *           0.4430699069982488,
                     *           0.6674922299992828,
                     *           -0.997197117705727,
                     *           -0.47019632410504764,
                     *           -0.5807660090193913
                     *         ],
                     *         [
                     *           0.003936659781831252,
                     *           -1.2116413698714417,
                     *           -0.7144942718443097,
                     *           2.2726044579257554,
                     *           0.694175002451664
                     *         ],
                     *         [
                     *           -0.72714199,
                     *           0.39000914,
                     *           -1.3215123,
                     *           0.92744032,
                     *           -1.44239943
                     *         ],
                     *         [
                     *           -2.30234278,
                     *           -0.52677889,
                     *           -0.09759073,
                     *           -0.63982215,
                     *           -0.51416013
                     *         ],
                     *         [
                     *           1.147665199495801,
                     *           -1.1917028736588005,
                     *           -0.15103933753733326,
                     *           -1.306205521089124,
                     *           2.0644897724302655
                     *         ],
                     *         [
                     *           0.3237583669982489,
                     *           -0.6880083400007173,
                     *           0.48040401229427254,
                     *           -0.5638195341050475,
                     *           0.1610296709806085
                     *         ],
                     *         [
                     *           -0.27268471300175134,
                     *           -1.8863458300007176,
                     *           -0.7649862277057267,
                     *           -0.4439748241050476,
                     *           1.1642993809806093
                     *         ],
                     *         [
                     *           -1.381148840218169,
                     *           -1.1052929798714413,
                     *           -0.47354951184430977,
                     *           0.704295347925757,
                     *           -0.4664300175483361
                     *         ],
                     *         [
                     *           -1.749701620218169,
                     *           0.46930108012855926,
                     *           -1.3225358718443092,
                     *           -0.6807411720742431,
                     *           1.2902510324516643
                     *         ],
                     *         [
                     *           1.167355169781831,
                     *           -1.5598212598714407,
                     *           2.0745660981556857,
                     *           0.7316789479257568,
                     *           -1.2317731675483359
                     *         ],
                     *         [
                     *           -2.5076673902181676,
                     *           -0.6011132398714405,
                     *           -0.8078879118443096,
                     *           -1.0072579520742426,
                     *           -0.5776497375483359
                     *         ],
                     *         [
                     *           1.184340026998249,
                     *           1.126429209999283,
                     *           -0.13698036770572763,
                     *           -1.0334462241050475,
                     *           -2.7189923890193914
                     *         ]
                     *       ],
                     *       "w2": [
                     *         [
                     *           0.3486395864617586,
                     *           -1.7881659925048032,
                     *           -1.6278799729908158
                     *         ],
                     *         [
                     *           2.888868198065915,
                     *           -1.7258157911138996,
                     *           0.0680623993174337
                     *         ],
                     *         [
                     *           -1.1291906549620794,
                     *           1.3378924953103608,
                     *           -2.3690754754063312
                     *         ],
                     *         [
                     *           -2.253157332820276,
                     *           -2.178304525027213,
                     *           2.458706786381435
                     *         ],
                     *         [
                     *           0.08479575133544788,
                     *           0.07207076790304148,
                     *           -0.36043695522030056
                     *         ]
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            304: components["responses"]["NotModified"];
            500: components["responses"]["Problem500"];
        };
    };
    sharedDrawing: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: string;
                /** @description The language of `message`. */
                lang?: string;
            };
            header?: never;
            path: {
                /** @example 64nu31 */
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            /** @description No code: the page, with a notice. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["Problem500"];
        };
    };
    sharedPicture: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: string;
            };
            header?: never;
            path: {
                /** @example 64nu31 */
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "models": [
                     *         {
                     *           "name": "tutorial",
                     *           "version": "e259e5808356ac1c"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["Problem500"];
        };
    };
}
